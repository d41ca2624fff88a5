using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Adds the message to the unit of work of the caller; a unique index decides between two who post one key at once.</summary>
internal sealed class Outbox(CmtsEvalDbContext database, IClock clock) : IOutbox
{
    public async Task<bool> PostAsync(string key, OutgoingMessage message, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var posted = database.Set<OutboxMessage>();
        if (posted.Local.Any(earlier => earlier.Key == key) || await posted.AnyAsync(earlier => earlier.Key == key, cancellationToken))
        {
            return false;
        }

        posted.Add(OutboxMessage.Post(key, message, until, clock.Now));
        return true;
    }
}
