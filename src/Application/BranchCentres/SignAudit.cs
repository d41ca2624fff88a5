using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Signs the checklist as it stands (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record SignAudit(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<SignAudit>
    {
        public async Task Handle(SignAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.SignAudit(user.Id, clock.Now);
        }
    }
}
