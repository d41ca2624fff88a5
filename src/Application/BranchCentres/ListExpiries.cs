using CmtsEval.Application.Common;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Settings;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What of a centre runs out within the longest reminder, or has run out; for the society and its own people.</summary>
[RequiresPermission(Permission.ReadBranchCentres)]
public sealed record ListExpiries(Guid CentreId) : IQuery<IReadOnlyList<ExpiryLine>>
{
    internal sealed class Handler(Expiries expiries, EffectiveSettings settings, ICurrentUser user, IClock clock)
        : IQueryHandler<ListExpiries, IReadOnlyList<ExpiryLine>>
    {
        public async Task<IReadOnlyList<ExpiryLine>> Handle(ListExpiries query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreId(query.CentreId);
            if (!user.SeesEveryCentre && user.CentreId != id)
            {
                throw new DomainException(SharedErrors.NotFound);
            }

            var values = await settings.ReadAsync(cancellationToken);
            var horizon = clock.Today.AddDays(SettingCatalogue.Reminders.Max(setting => values[setting]));
            var found = await expiries.FindAsync(id, clock.Today, horizon, cancellationToken);
            return [.. found.Select(expiry => new ExpiryLine(expiry.Kind, expiry.What, expiry.Until, expiry.Until < clock.Today))];
        }
    }
}

/// <param name="What">The instrument or the person; empty for the agreement.</param>
/// <param name="Until">Last day, included.</param>
public sealed record ExpiryLine(ExpiryKind Kind, string What, DateOnly Until, bool IsOver);
