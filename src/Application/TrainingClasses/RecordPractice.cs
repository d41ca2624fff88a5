using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Keeps the practical records of one session, one trainee or a whole class at once (A16.2).</summary>
[RequiresPermission(Permission.RecordTraining)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record RecordPractice(Guid SessionId, IReadOnlyList<RecordPractice.Entry> Entries) : ICommand
{
    /// <param name="AnswerCardFileId">The scanned answer card; or <paramref name="Answers"/> as text.</param>
    public sealed record Entry(Guid TraineeId, string Instrument, string Process, string Result, Guid? AnswerCardFileId = null, string? Answers = null);

    internal sealed class Validator : AbstractValidator<RecordPractice>
    {
        public Validator()
        {
            RuleFor(command => command.Entries).NotEmpty().Must(entries => entries is null || entries.Count <= 500);
            RuleForEach(command => command.Entries).ChildRules(entry =>
            {
                entry.RuleFor(row => row.TraineeId).NotEmpty();
                entry.RuleFor(row => row.Instrument).MaximumLength(200);
                entry.RuleFor(row => row.Process).MaximumLength(2000);
                entry.RuleFor(row => row.Result).MaximumLength(2000);
                entry.RuleFor(row => row.Answers).MaximumLength(4000);
            });
        }
    }

    internal sealed class Handler(
        ITrainingClassRepository classes, IBranchCentreRepository centres, IFiles files, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordPractice>
    {
        public async Task Handle(RecordPractice command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetOfSessionAsync(new(command.SessionId), cancellationToken);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);
            trainingClass.RequireKeptBy(user);
            foreach (var card in command.Entries.Select(entry => entry.AnswerCardFileId).OfType<Guid>().Distinct())
            {
                await files.HandToAsync(trainingClass.CentreId, new(card), cancellationToken, FilePurpose.PracticalRecord);
            }

            trainingClass.RecordPractice(
                centre,
                new(command.SessionId),
                [.. command.Entries.Select(entry => new PracticalEntry(
                    new(entry.TraineeId),
                    entry.Instrument ?? "",
                    entry.Process ?? "",
                    entry.Result ?? "",
                    entry.AnswerCardFileId is { } card ? new StoredFileId(card) : null,
                    entry.Answers))],
                user.Id,
                clock.Now);
        }
    }
}
