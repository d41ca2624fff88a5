using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Blacklist;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Blacklist;

/// <summary>Objections for the society to decide; for a trainee an entry to know of.</summary>
internal sealed class BlacklistTasks(IReadDb read, ICurrentUser user, IClock clock) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (user.Has(Permission.DecideBlacklistEntries))
        {
            var disputed = await read.Set<BlacklistEntry>()
                .CountAsync(entry => entry.Status == BlacklistStatus.Disputed && entry.Until > today, cancellationToken);
            return [new("blacklist.decide", disputed, "/blacklist-objections")];
        }

        if (user.TraineeId is { } own)
        {
            var entries = await read.Set<BlacklistEntry>()
                .CountAsync(
                    entry => entry.TraineeId == own && entry.Status == BlacklistStatus.InForce && entry.Until > today, cancellationToken);
            return [new("blacklist.own", entries, "/my-blacklist-entries")];
        }

        return [];
    }
}
