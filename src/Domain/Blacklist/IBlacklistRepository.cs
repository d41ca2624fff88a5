using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Blacklist;

public interface IBlacklistRepository
{
    /// <exception cref="DomainException">There is no such entry for the caller.</exception>
    Task<BlacklistEntry> GetAsync(BlacklistEntryId id, CancellationToken cancellationToken);

    /// <summary>The entry in force on that day for the document; null where there is none; sees the whole list, whoever asks (A14.2).</summary>
    Task<BlacklistFinding?> FindInForceAsync(IdentityDocument document, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Whether an entry for the document is in force on that day; sees the whole list, whoever asks (A14.2).</summary>
    Task<bool> IsBlockedAsync(IdentityDocument document, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The numbers among these documents for which an entry is in force; one round trip.</summary>
    Task<IReadOnlySet<string>> BlockedAmongAsync(
        IReadOnlyCollection<IdentityDocument> documents, DateOnly day, CancellationToken cancellationToken);

    void Add(BlacklistEntry entry);
}

/// <summary>What the list says of one person.</summary>
public sealed record BlacklistFinding(BlacklistEntryId Id, string Ground, DateOnly Until);

/// <summary>The one question that later steps ask.</summary>
public static class BlacklistGate
{
    /// <exception cref="DomainException"><c>blacklist.blocked</c> (A14.3)</exception>
    public static async Task RequireNotBlockedAsync(
        this IBlacklistRepository blacklist, IdentityDocument document, DateOnly day, CancellationToken cancellationToken)
    {
        if (await blacklist.IsBlockedAsync(document, day, cancellationToken))
        {
            throw new DomainException(BlacklistErrors.Blocked);
        }
    }
}
