using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>An assessor checks candidates in or notes them absent.</summary>
[RequiresPermission(Permission.ConductExamination)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record CheckInCandidates(Guid ExaminationId, IReadOnlyList<CheckInCandidates.Entry> Entries) : ICommand
{
    public sealed record Entry(Guid TraineeId, bool Present);

    internal sealed class Validator : AbstractValidator<CheckInCandidates>
    {
        public Validator()
        {
            RuleFor(command => command.Entries).NotEmpty().Must(entries =>
                entries is null || (entries.Count <= 500 && entries.DistinctBy(entry => entry.TraineeId).Count() == entries.Count));
        }
    }

    internal sealed class Handler(IExaminationRepository examinations, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<CheckInCandidates>
    {
        public async Task Handle(CheckInCandidates command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            examination.CheckIn(
                centre, command.Entries.ToDictionary(entry => new TraineeId(entry.TraineeId), entry => entry.Present), user.AssessorId, clock.Now);
        }
    }
}
