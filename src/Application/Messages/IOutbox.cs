namespace CmtsEval.Application.Messages;

/// <summary>
/// Where a message is posted that leaves the platform: it is committed with what it tells of and delivered afterwards, once for one key,
/// however often delivery has to be tried.
/// </summary>
public interface IOutbox
{
    /// <summary>Posts the message, unless one was ever posted under the same key.</summary>
    /// <param name="key">Names the occasion, at most 200 characters without personal data: <c>annual-report-due/2026/30/{centre}</c>.</param>
    /// <param name="until">From then on the message is of no use and is no longer delivered; null for never.</param>
    /// <returns>Whether it was posted now.</returns>
    Task<bool> PostAsync(string key, OutgoingMessage message, DateTimeOffset? until, CancellationToken cancellationToken);
}
