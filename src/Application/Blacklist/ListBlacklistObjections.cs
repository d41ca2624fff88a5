using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.Blacklist;

/// <summary>Objections that wait for a decision, newest entry first; entries without one are listed for nobody (A14.2).</summary>
[RequiresPermission(Permission.ReadBlacklistEntries)]
[AuditedRead]
public sealed record ListBlacklistObjections(PageRequest Page) : IQuery<Page<ListBlacklistObjections.Item>>
{
    /// <param name="CentreName">Null when the society entered it.</param>
    public sealed record Item(Guid Id, string Name, string? CentreName, string Ground, DateOnly From, DateTimeOffset ObjectedAt);

    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<ListBlacklistObjections, Page<Item>>
    {
        public Task<Page<Item>> Handle(ListBlacklistObjections query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            return database.Set<BlacklistEntry>()
                .Where(entry => entry.Status == BlacklistStatus.Disputed && entry.Until > today)
                .ToPageAsync(
                    entry => entry.Id,
                    entry => new Item(
                        entry.Id.Value,
                        entry.Name.Value,
                        database.Set<BranchCentre>().Where(centre => centre.Id == entry.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                        entry.Ground,
                        entry.From,
                        entry.History.Where(past => past.Step == BlacklistStep.Objected).Max(past => past.At)),
                    item => item.Id,
                    query.Page,
                    cancellationToken);
        }
    }
}
