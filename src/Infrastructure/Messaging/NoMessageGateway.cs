using CmtsEval.Application.Messages;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Stands where an operator has not configured a gateway: nothing pretends to be sent.</summary>
internal sealed class NoMessageGateway : IMessageGateway
{
    public bool IsConfigured => false;

    public Task SendAsync(string key, OutgoingMessage message, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No message gateway is configured.");
}
