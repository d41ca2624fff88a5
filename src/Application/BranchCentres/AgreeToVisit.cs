using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The applicant agrees to the time proposed for the audit on site (A07.3).</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record AgreeToVisit(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, IClock clock) : ICommandHandler<AgreeToVisit>
    {
        public async Task Handle(AgreeToVisit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.AgreeToVisit(clock.Now);
        }
    }
}
