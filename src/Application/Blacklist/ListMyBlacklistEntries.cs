using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Blacklist;

/// <summary>What the list says of the signed-in trainee, newest first, with the ground and what became of objections (A14.1).</summary>
[RequiresPermission(Permission.ObjectToBlacklistEntry)]
public sealed record ListMyBlacklistEntries : IQuery<IReadOnlyList<ListMyBlacklistEntries.Item>>
{
    /// <param name="Until">First day on which it is in force no more.</param>
    /// <param name="MayObject">In force, and no objection waits for its decision.</param>
    public sealed record Item(
        Guid Id,
        string Ground,
        DateOnly From,
        DateOnly Until,
        BlacklistStatus Status,
        bool MayObject,
        IReadOnlyList<BlacklistEventView> History,
        uint Version);

    internal sealed class Handler(IReadDb database, ICurrentUser user, IClock clock) : IQueryHandler<ListMyBlacklistEntries, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(ListMyBlacklistEntries query, CancellationToken cancellationToken)
        {
            if (user.TraineeId is not TraineeId own)
            {
                return [];
            }

            var found = await database.Set<BlacklistEntry>()
                .Include(entry => entry.History)
                .Where(entry => entry.TraineeId == own)
                .OrderByDescending(entry => entry.Id)
                .Select(entry => new { Entry = entry, Version = EF.Property<uint>(entry, "Version") })
                .ToListAsync(cancellationToken);
            return [.. found.Select(pair => Of(pair.Entry, pair.Version))];
        }

        private Item Of(BlacklistEntry entry, uint version)
        {
            var status = entry.StatusOn(clock.Today);
            return new Item(
                entry.Id.Value,
                entry.Ground,
                entry.From,
                entry.Until,
                status,
                status is BlacklistStatus.InForce,
                [.. entry.History.OrderBy(past => past.Id).Select(past => BlacklistEventView.Of(past))],
                version);
        }
    }
}
