using CmtsEval.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence;

internal sealed class IdempotencyRecords(CmtsEvalDbContext context) : IIdempotencyRecords
{
    public Task<IdempotencyRecord?> FindAsync(Guid ownerId, string key, CancellationToken cancellationToken) =>
        context.Set<IdempotencyRecord>().AsNoTracking()
            .FirstOrDefaultAsync(record => record.OwnerId == ownerId && record.Key == key, cancellationToken);

    public void Add(IdempotencyRecord record) => context.Add(record);
}
