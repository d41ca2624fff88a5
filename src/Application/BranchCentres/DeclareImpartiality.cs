using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An expert takes an audit on and declares to have no relation to the applicant (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record DeclareImpartiality(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<DeclareImpartiality>
    {
        public async Task Handle(DeclareImpartiality command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.DeclareImpartiality(user.Id, clock.Now);
        }
    }
}
