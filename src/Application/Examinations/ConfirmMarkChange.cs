using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>A second assessor confirms a proposed change of a locked mark; it takes effect.</summary>
[RequiresPermission(Permission.VerifyMarks)]
public sealed record ConfirmMarkChange(Guid ExaminationId, Guid ChangeId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ConfirmMarkChange>
    {
        public async Task Handle(ConfirmMarkChange command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            examination.ConfirmMarkChange(centre, command.ChangeId, user.AssessorId, user.Id, clock.Now);
        }
    }
}
