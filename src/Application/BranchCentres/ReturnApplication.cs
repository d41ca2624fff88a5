using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Gives back all materials with the reasons recorded per failed item (A07.2).</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ReturnApplication(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReturnApplication>
    {
        public async Task Handle(ReturnApplication command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.Return(user.Id, clock.Now);
        }
    }
}
