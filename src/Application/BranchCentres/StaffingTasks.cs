using CmtsEval.Application.Common;
using CmtsEval.Application.Home;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Occupations that have fallen below the teachers or assessors they need: an alert to the centre and to the society (A05.4, A05.5).</summary>
internal sealed class StaffingTasks(CentreStaffing staffing, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var ofCentre = user.Has(Permission.ManageStaffRegisters) && user.CentreId is not null;
        if (!ofCentre && !user.Has(Permission.ReviewStaffRegisters))
        {
            return [];
        }

        var counts = await staffing.CountAsync(ofCentre ? user.CentreId : null, cancellationToken);
        var lacking = counts.Count(count => !staffing.IsEnough(count));
        return [new WaitingTask("centre.understaffed", lacking, ofCentre ? "/teachers" : "/branch-centres")];
    }
}
