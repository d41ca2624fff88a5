using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.People;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

/// <summary>Answers about named people for anybody, from a scope of its own that sees the whole list, and gives away nothing else of it.</summary>
internal sealed class BlacklistRepository(CmtsEvalDbContext context, PersonalDataCipher cipher, IServiceScopeFactory scopes)
    : Repository<BlacklistEntry, BlacklistEntryId>(context), IBlacklistRepository
{
    private static readonly string Lookup = PropertyExtensions.LookupName(nameof(BlacklistEntry.DocumentNumber));

    public async Task<bool> IsBlockedAsync(IdentityDocument document, DateOnly day, CancellationToken cancellationToken) =>
        (await BlockedAmongAsync([document], day, cancellationToken)).Count > 0;

    public async Task<IReadOnlySet<string>> BlockedAmongAsync(
        IReadOnlyCollection<IdentityDocument> documents, DateOnly day, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IDataScope>().SeeEverything();
        var whole = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();

        var numbers = documents.DistinctBy(document => document.Number).ToDictionary(document => Convert.ToHexString(cipher.LookupOf(document.Number)), document => document.Number);
        var hashes = numbers.Keys.Select(Convert.FromHexString).ToArray();
        var blocked = await whole.Set<BlacklistEntry>()
            .Where(entry => hashes.Contains(EF.Property<byte[]>(entry, Lookup))
                && entry.Status != BlacklistStatus.Lifted && entry.From <= day && entry.Until > day)
            .Select(entry => EF.Property<byte[]>(entry, Lookup))
            .ToListAsync(cancellationToken);
        return blocked.Select(hash => numbers[Convert.ToHexString(hash)]).ToHashSet(StringComparer.Ordinal);
    }
}
