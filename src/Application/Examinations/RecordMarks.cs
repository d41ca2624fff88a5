using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>An assessor enters marks, all or none; entering again replaces until the second check.</summary>
[RequiresPermission(Permission.RecordMarks)]
public sealed record RecordMarks(Guid ExaminationId, IReadOnlyList<RecordMarks.Entry> Marks, uint? Version = null) : ICommand
{
    /// <param name="Score">0 to 100 with at most one decimal; null for absent and void.</param>
    public sealed record Entry(Guid TraineeId, ExamSubject Subject, MarkKind Kind, decimal? Score = null);

    internal sealed class Validator : AbstractValidator<RecordMarks>
    {
        public Validator()
        {
            RuleFor(command => command.Marks).NotEmpty().Must(marks => marks is null || marks.Count <= 2000);
            RuleForEach(command => command.Marks).ChildRules(mark =>
            {
                mark.RuleFor(row => row.TraineeId).NotEmpty();
                mark.RuleFor(row => row.Subject).IsInEnum();
                mark.RuleFor(row => row.Kind).IsInEnum();
            });
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordMarks>
    {
        public async Task Handle(RecordMarks command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);
            var faults = new Faults();
            var entries = command.Marks
                .Select((entry, index) => faults.Try(
                    $"marks[{index}].score", () => new MarkEntry(new(entry.TraineeId), entry.Subject, Mark.From(entry.Kind, entry.Score))))
                .ToList();
            faults.ThrowIfAny();

            examination.RecordMarks(centre, [.. entries.OfType<MarkEntry>()], user.AssessorId, user.Id, clock.Now);
        }
    }
}
