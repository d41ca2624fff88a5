using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Passes the document review; experts may be assigned (A07.2).</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record AcceptDocuments(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<AcceptDocuments>
    {
        public async Task Handle(AcceptDocuments command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.AcceptDocuments(user.Id, clock.Now);
        }
    }
}
