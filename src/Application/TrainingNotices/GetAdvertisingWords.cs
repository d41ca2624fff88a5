using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>The words that no notice may contain, with every change (A10.2).</summary>
[RequiresPermission(Permission.ManageSettings)]
public sealed record GetAdvertisingWords : IQuery<GetAdvertisingWords.Answer>
{
    /// <param name="Changes">Newest first.</param>
    /// <param name="Version">Null while the shipped list is in force.</param>
    public sealed record Answer(IReadOnlyList<string> Words, IReadOnlyList<Change> Changes, uint? Version);

    public sealed record Change(IReadOnlyList<string> Added, IReadOnlyList<string> Removed, string Reason, string? By, DateTimeOffset At);

    internal sealed class Handler(IReadDb read, IAccounts accounts) : IQueryHandler<GetAdvertisingWords, Answer>
    {
        public async Task<Answer> Handle(GetAdvertisingWords query, CancellationToken cancellationToken)
        {
            var kept = await read.Set<AdvertisingWords>()
                .Select(words => new { words.Words, words.Changes, Version = EF.Property<uint>(words, "Version") })
                .FirstOrDefaultAsync(cancellationToken);
            if (kept is null)
            {
                return new Answer(AdvertisingWords.Shipped, [], null);
            }

            var names = await accounts.DisplayNamesAsync(kept.Changes.Select(change => change.By).Distinct(), cancellationToken);
            return new Answer(
                kept.Words,
                [.. kept.Changes.Reverse().Select(change =>
                    new Change(change.Added, change.Removed, change.Reason, names.GetValueOrDefault(change.By), change.At))],
                kept.Version);
        }
    }
}
