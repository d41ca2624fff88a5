using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Changes of centres that wait for review or decision.</summary>
internal sealed class CentreChangeTasks(IReadDb database, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.ReviewCentreChanges))
        {
            tasks.Add(await CountAsync("centre-change.review", CentreChangeStatus.Submitted));
        }

        if (user.Has(Permission.DecideCentreChanges))
        {
            tasks.Add(await CountAsync("centre-change.decide", CentreChangeStatus.Reviewed));
        }

        return tasks;

        async Task<WaitingTask> CountAsync(string kind, CentreChangeStatus status) => new(
            kind,
            await database.Set<CentreChangeRequest>().CountAsync(request => request.Status == status, cancellationToken),
            $"/centre-changes?status={status}");
    }
}
