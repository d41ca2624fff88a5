using CmtsEval.Application.Common;
using CmtsEval.Application.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>Removes answers kept for idempotency keys after thirty days, when nobody repeats a request any more.</summary>
[Recurs("45 3 * * *")]
internal sealed class ForgetAnsweredRequests(CmtsEvalDbContext database, IClock clock) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var threshold = clock.Now - Kept;
        await database.Set<IdempotencyRecord>().Where(record => record.At < threshold).ExecuteDeleteAsync(cancellationToken);
        return 0;
    }
}
