using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Messages;

public static class MessageErrors
{
    public static readonly DomainError NoGateway =
        new("message.no-gateway", "No gateway for messages is configured; ask the operator.");
}
