using System.Collections.Concurrent;
using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Keeps the last messages in memory, so that a developer can read them in the application; never used in Production.</summary>
public sealed class DevelopmentMessages(IClock clock) : IMessageGateway
{
    private const int Kept = 200;
    private readonly ConcurrentQueue<DevelopmentMessage> _messages = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DevelopmentMessage> All => [.. _messages.Reverse()];

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        _messages.Enqueue(new DevelopmentMessage(clock.Now, message.Recipient, message.Subject, message.Text));
        while (_messages.Count > Kept)
        {
            _messages.TryDequeue(out _);
        }

        return Task.CompletedTask;
    }
}

public sealed record DevelopmentMessage(DateTimeOffset At, string Recipient, string Subject, string Text);
