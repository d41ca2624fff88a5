using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Hands the application in; refused with everything that A02 to A07 miss, at once.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record SubmitApplication(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IBranchCentreApplicationRepository applications,
        IBranchCentreRepository centres,
        ApplicationThresholds thresholds,
        IUnitOfWork work,
        IClock clock)
        : ICommandHandler<SubmitApplication>
    {
        public async Task Handle(SubmitApplication command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            if (application.Kind is ApplicationKind.Founding)
            {
                var isLive = await centres.IsLiveAsync(application.UnitUscc, cancellationToken);
                application.Submit(thresholds, isLive, clock.Now, clock.Today);
                return;
            }

            application.SubmitFor(await centres.GetAsync(application.CentreId!.Value, cancellationToken), thresholds, clock.Now, clock.Today);
        }
    }
}
