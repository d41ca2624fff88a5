using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Supervision;

/// <summary>Complaints that nobody of the society has acknowledged.</summary>
internal sealed class ComplaintTasks(IReadDb read, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken) =>
        user.Has(Permission.HandleComplaints)
            ? [new("complaint.acknowledge",
                await read.Set<Complaint>().CountAsync(complaint => complaint.Status == ComplaintStatus.Filed, cancellationToken),
                "/complaints?status=Filed")]
            : [];
}
