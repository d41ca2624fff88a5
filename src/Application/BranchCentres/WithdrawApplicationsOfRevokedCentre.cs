using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What a centre still applied for ends with it (A31.1).</summary>
internal sealed class WithdrawApplicationsOfRevokedCentre(IBranchCentreApplicationRepository applications) : IDomainEventHandler<BranchCentreRevoked>
{
    public async Task On(BranchCentreRevoked happened, CancellationToken cancellationToken)
    {
        foreach (var application in await applications.GetOpenAsync(happened.CentreId, cancellationToken))
        {
            application.Withdraw();
        }
    }
}
