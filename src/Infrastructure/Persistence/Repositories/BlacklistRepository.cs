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

    protected override IQueryable<BlacklistEntry> Whole => Context.Set<BlacklistEntry>().Include(entry => entry.History);

    public Task<BlacklistFinding?> FindInForceAsync(IdentityDocument document, DateOnly day, CancellationToken cancellationToken)
    {
        var hash = cipher.LookupOf(document.Number);
        return AskWholeListAsync(list => InForceOn(list, day)
            .Where(entry => EF.Property<byte[]>(entry, Lookup) == hash)
            .OrderByDescending(entry => entry.Until)
            .Select(entry => new BlacklistFinding(entry.Id, entry.Ground, entry.Until))
            .FirstOrDefaultAsync(cancellationToken));
    }

    public async Task<bool> IsBlockedAsync(IdentityDocument document, DateOnly day, CancellationToken cancellationToken) =>
        (await BlockedAmongAsync([document], day, cancellationToken)).Count > 0;

    public async Task<IReadOnlySet<string>> BlockedAmongAsync(
        IReadOnlyCollection<IdentityDocument> documents, DateOnly day, CancellationToken cancellationToken)
    {
        var numbers = documents.DistinctBy(document => document.Number).ToDictionary(document => Convert.ToHexString(cipher.LookupOf(document.Number)), document => document.Number);
        var hashes = numbers.Keys.Select(Convert.FromHexString).ToArray();
        var blocked = await AskWholeListAsync(list => InForceOn(list, day)
            .Where(entry => hashes.Contains(EF.Property<byte[]>(entry, Lookup)))
            .Select(entry => EF.Property<byte[]>(entry, Lookup))
            .ToListAsync(cancellationToken));
        return blocked.Select(hash => numbers[Convert.ToHexString(hash)]).ToHashSet(StringComparer.Ordinal);
    }

    private static IQueryable<BlacklistEntry> InForceOn(IQueryable<BlacklistEntry> list, DateOnly day) =>
        list.Where(entry => entry.Status != BlacklistStatus.Lifted && entry.From <= day && entry.Until > day);

    private async Task<TAnswer> AskWholeListAsync<TAnswer>(Func<IQueryable<BlacklistEntry>, Task<TAnswer>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IDataScope>().SeeEverything();
        return await ask(scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>().Set<BlacklistEntry>());
    }
}
