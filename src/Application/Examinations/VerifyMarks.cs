using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>The second check by an assessor who entered no mark; the marks are locked from now on.</summary>
[RequiresPermission(Permission.VerifyMarks)]
public sealed record VerifyMarks(Guid ExaminationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<VerifyMarks>
    {
        public async Task Handle(VerifyMarks command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            examination.VerifyMarks(centre, user.AssessorId, user.Id, clock.Now);
        }
    }
}
