using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Blacklist;

/// <summary>One entry for the society; who looked is in the audit trail (A14.2).</summary>
[RequiresPermission(Permission.ReadBlacklistEntries)]
[AuditedRead]
public sealed record GetBlacklistEntry(Guid EntryId) : IQuery<BlacklistEntryView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, ICurrentUser user, IClock clock) : IQueryHandler<GetBlacklistEntry, BlacklistEntryView>
    {
        public async Task<BlacklistEntryView> Handle(GetBlacklistEntry query, CancellationToken cancellationToken)
        {
            var id = new BlacklistEntryId(query.EntryId);
            var found = await database.Set<BlacklistEntry>()
                .Include(entry => entry.History)
                .Where(entry => entry.Id == id)
                .Select(entry => new
                {
                    Entry = entry,
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == entry.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                    Version = EF.Property<uint>(entry, "Version"),
                })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var entry = found.Entry;
            var names = await accounts.DisplayNamesAsync(entry.History.Select(past => past.By).Distinct(), cancellationToken);
            return new BlacklistEntryView(
                entry.Id.Value,
                entry.RegistrationId.Value,
                entry.Name.Value,
                entry.DocumentKind,
                IdentityDocument.Mask(entry.DocumentNumber),
                found.Centre,
                entry.Ground,
                entry.From,
                entry.Until,
                entry.StatusOn(clock.Today),
                entry.IsInForceOn(clock.Today) && entry.History.All(past => past.By != user.Id) && user.Has(Permission.DecideBlacklistEntries),
                [.. entry.History.OrderBy(past => past.Id).Select(past => BlacklistEventView.Of(past, names))],
                found.Version);
        }
    }
}
