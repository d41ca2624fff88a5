using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Licence and plaque of revoked centres that are not back, on the home of the centre and of the society (A31.1).</summary>
internal sealed class PaperTasks(IReadDb database, CentresInNeed need, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var ofSociety = user.Has(Permission.HandOverPlaque);
        var ofCentre = user.Has(Permission.RequestCentreChanges) && user.CentreId is not null;
        if (!ofSociety && !ofCentre)
        {
            return [];
        }

        var centres = database.Set<BranchCentre>().Where(centre => ofSociety || centre.Id == user.CentreId);
        var due = await need.AmongAsync(centres, CentreAttention.PapersDue, cancellationToken);
        return [new WaitingTask(
            "centre.papers-due",
            await due.CountAsync(cancellationToken),
            ofSociety ? $"/branch-centres?attention={CentreAttention.PapersDue}" : "/my-centre")];
    }
}
