using CmtsEval.Application.Common;
using CmtsEval.Application.Jobs;
using CmtsEval.Application.Messages;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>
/// Delivers what is posted and due, each message in a transaction that locks its row: servers that deliver at once take different
/// messages. A process that dies between the gateway's answer and the commit repeats the message under the same key.
/// </summary>
[Recurs("* * * * *")]
internal sealed partial class DeliverMessages(
    IServiceScopeFactory scopes, IMessageGateway gateway, IClock clock, ILogger<DeliverMessages> log) : IRecurringJob
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        while (gateway.IsConfigured && await DeliverNextAsync(cancellationToken))
        {
        }

        return 0;
    }

    private async Task<bool> DeliverNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.Now;
        var due = await database.Set<OutboxMessage>()
            .FromSql($"SELECT * FROM outbox_messages WHERE due_at <= {now.ToUniversalTime()} ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellationToken);
        if (due is not [var message])
        {
            return false;
        }

        if (message.Until <= now)
        {
            message.Close();
        }
        else
        {
            await AttemptAsync(message, cancellationToken);
        }

        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
        return true;
    }

    private async Task AttemptAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await gateway.SendAsync(message.Key, message.Content, cancellationToken);
            message.Deliver(clock.Now);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            message.Postpone(clock.Now);
            LogFailure(message.Id, message.Attempts, exception.GetType().Name);
        }
    }

    /// <summary>The kind of failure only: what a gateway says of it may repeat the recipient.</summary>
    [LoggerMessage(LogLevel.Warning, "Message {Message} was not delivered at attempt {Attempt}: {Failure}")]
    private partial void LogFailure(Guid message, int attempt, string failure);
}
