using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>States that the examination was held: every eligible candidate is checked in or absent, and marks can be entered.</summary>
[RequiresPermission(Permission.ConductExamination)]
public sealed record HoldExamination(Guid ExaminationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<HoldExamination>
    {
        public async Task Handle(HoldExamination command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            examination.Hold(centre, user.AssessorId, clock.Now);
        }
    }
}
