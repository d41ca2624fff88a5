using CmtsEval.Application.Common;
using CmtsEval.Application.Home;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Occupations for which a centre fell below what it must keep: an alert to the centre and to the society (A05, A06).</summary>
internal sealed class ConditionTasks(CentreConditions conditions, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var ofCentre = user.Has(Permission.ManageStaffRegisters) && user.CentreId is not null;
        if (!ofCentre && !user.Has(Permission.ReviewStaffRegisters))
        {
            return [];
        }

        var all = await conditions.OfAsync(ofCentre ? user.CentreId : null, cancellationToken);
        var below = all.Count(occupation => conditions.Judge(occupation).Any(condition => !condition.IsMet));
        return [new WaitingTask("centre.below-conditions", below, ofCentre ? "/my-centre" : $"/branch-centres?attention={CentreAttention.BelowConditions}")];
    }
}
