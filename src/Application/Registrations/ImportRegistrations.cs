using CmtsEval.Application.Common;
using CmtsEval.Application.Registrations.Sheet;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>
/// Imports a registration sheet, or a part of it: all rows, or the good ones only if the user says so; in one transaction either way. A large sheet is imported
/// part by part, so that there is progress and an import that was stopped goes on at the next row.
/// </summary>
/// <param name="NoticeIds">Notices to import into; null for all that the centre has open today.</param>
/// <param name="GoodRowsOnly">Leave faulty rows out instead of refusing the sheet.</param>
/// <param name="ConsentVersion">Version of the texts that the trainees signed on paper, which the centre holds; null when it does not.</param>
/// <param name="Part">Null for the whole sheet.</param>
[RequiresPermission(Permission.ImportRegistrations)]
[CrossesCentres("A person is known once in the whole system; registrations are made for the caller's own notices only.")]
[NeedsNoVersion(NoVersionReason.JudgedAsSheet)]
public sealed record ImportRegistrations(Guid FileId, IReadOnlyList<Guid>? NoticeIds, bool GoodRowsOnly, string? ConsentVersion, SheetPart? Part = null)
    : ICommand<ImportRegistrations.Answer>
{
    /// <param name="Skipped">Faulty rows that were left out.</param>
    /// <param name="NextRow">Where to go on; null when nothing of the sheet is left.</param>
    public sealed record Answer(int Imported, int Skipped, int? NextRow = null);

    internal sealed class Validator : AbstractValidator<ImportRegistrations>
    {
        public Validator()
        {
            RuleFor(command => command.ConsentVersion).MaximumLength(30);
            RuleFor(command => command.Part!)
                .ChildRules(part =>
                {
                    part.RuleFor(value => value.FromRow).GreaterThan(1);
                    part.RuleFor(value => value.Rows).InclusiveBetween(1, SheetPart.MostRows);
                })
                .When(command => command.Part is not null);
        }
    }

    internal sealed class Handler(
        RegistrationSheet sheet,
        IBranchCentreRepository centres,
        ITrainingNoticeRepository notices,
        ITraineeRepository trainees,
        IRegistrationRepository registrations,
        ICurrentUser user,
        IClock clock) : ICommandHandler<ImportRegistrations, Answer>
    {
        public async Task<Answer> Handle(ImportRegistrations command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
            centre.RequireActive();
            await notices.LockPublishedAsync(centre.Id, cancellationToken);
            var judged = await sheet.JudgeAsync(centre, command.FileId, command.NoticeIds, cancellationToken, command.Part);
            if (judged.Faults is { Count: > 0 } faults && !command.GoodRowsOnly)
            {
                throw new DomainException([.. faults.Select(fault => RegistrationSheetErrors.RowsFaulty.At(
                    $"rows[{fault.Row}].{fault.Column}", ("kind", fault.Kind), ("code", fault.Code), ("article", fault.Article)))]);
            }

            var consents = Consents(command.ConsentVersion);
            var people = judged.Trainees.ToDictionary(StringComparer.Ordinal);
            foreach (var row in judged.Good)
            {
                Import(row, judged, people, centre, consents);
            }

            return new Answer(judged.Good.Count, judged.Rows.Count - judged.Good.Count, judged.NextRow);
        }

        private void Import(
            JudgedRow judged, JudgedSheet sheetRows, Dictionary<string, Trainee> people, BranchCentre centre, IReadOnlyList<Consent> consents)
        {
            var (person, notice) = (judged.Row.Person!, judged.Notice!);
            if (!people.TryGetValue(person.Document.Number, out var trainee))
            {
                trainee = Trainee.Enter(person, consents, clock.Now);
                people.Add(person.Document.Number, trainee);
                trainees.Add(trainee);
            }
            else
            {
                trainee.Consent(consents);
            }

            registrations.Add(notice.Register(
                trainee,
                judged.Row.Claim!,
                RegistrationSource.Sheet,
                sheetRows.Occupations[notice.Row.OccupationCode],
                centre,
                judged.Standing,
                judged.Places,
                clock.Moment));
        }

        private IReadOnlyList<Consent> Consents(string? version) => string.IsNullOrWhiteSpace(version)
            ? throw new DomainException(TraineeErrors.ConsentMissing)
            : [.. Enum.GetValues<ConsentKind>().Select(kind => new Consent(kind, version.Trim(), clock.Now, OnPaper: true))];
    }
}
