using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Open plans end with their centre (A31.1).</summary>
internal sealed class EndPlansOfRevokedCentre(ITrainingPlanRepository plans) : IDomainEventHandler<BranchCentreRevoked>
{
    public async Task On(BranchCentreRevoked happened, CancellationToken cancellationToken)
    {
        foreach (var plan in await plans.GetOpenAsync(happened.CentreId, cancellationToken))
        {
            plan.End();
        }
    }
}
