namespace CmtsEval.Application.Common;

/// <summary>What the edge knows of the request that a use case answers; empty outside a request.</summary>
public interface IRequestContext
{
    /// <summary>The client's <c>Idempotency-Key</c>, 1 to 80 printable ASCII characters; null when none was sent.</summary>
    string? IdempotencyKey { get; }

    /// <summary>Ties log lines, audit entries and the problem of one request together.</summary>
    string CorrelationId { get; }
}
