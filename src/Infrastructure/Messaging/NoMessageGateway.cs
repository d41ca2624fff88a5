using CmtsEval.Application.Messages;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Messages;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Stands where an operator has not configured a gateway: what depends on a message is refused, nothing pretends to be sent.</summary>
internal sealed class NoMessageGateway : IMessageGateway
{
    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        throw new DomainException(MessageErrors.NoGateway);
}
