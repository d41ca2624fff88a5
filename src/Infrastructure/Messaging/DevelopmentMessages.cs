using System.Collections.Concurrent;
using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Keeps the last messages in memory, so that a developer can read them in the application; never used in Production.</summary>
public sealed class DevelopmentMessages(IClock clock) : IMessageGateway
{
    private const int Kept = 200;
    private readonly ConcurrentQueue<DevelopmentMessage> _messages = new();

    public bool IsConfigured => true;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DevelopmentMessage> All => [.. _messages.Reverse()];

    public Task SendAsync(string key, OutgoingMessage message, CancellationToken cancellationToken)
    {
        _messages.Enqueue(new DevelopmentMessage(key, clock.Now, message.Recipient, message.Subject, message.Text));
        while (_messages.Count > Kept)
        {
            _messages.TryDequeue(out _);
        }

        return Task.CompletedTask;
    }
}

public sealed record DevelopmentMessage(string Key, DateTimeOffset At, string Recipient, string Subject, string Text);
