using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What a centre must keep for each occupation, what it has of it today, and its instruments; for the society and its own people.</summary>
[RequiresPermission(Permission.ReadBranchCentres)]
public sealed record GetBranchCentreConditions(Guid CentreId) : IQuery<CentreConditionsView>
{
    internal sealed class Handler(IReadDb database, CentreConditions conditions, ICurrentUser user)
        : IQueryHandler<GetBranchCentreConditions, CentreConditionsView>
    {
        public async Task<CentreConditionsView> Handle(GetBranchCentreConditions query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreId(query.CentreId);
            var centre = user.SeesEveryCentre || user.CentreId == id
                ? await database.Set<BranchCentre>()
                    .Where(entry => entry.Id == id)
                    .Select(entry => new { entry.Equipment, entry.LegalRepresentative, entry.Manager })
                    .FirstOrDefaultAsync(cancellationToken)
                : null;
            if (centre is null)
            {
                throw new DomainException(SharedErrors.NotFound);
            }

            var occupations = await conditions.OfAsync(id, cancellationToken);
            return new CentreConditionsView(
                [.. occupations.Select(entry => new OccupationConditionsView(
                    entry.OccupationCode,
                    [.. conditions.Judge(entry).Select(condition => new ConditionView(
                        condition.Broken.Article!.Rule, condition.Required, condition.Actual, condition.IsMet))]))],
                centre.Equipment,
                centre.LegalRepresentative,
                centre.Manager);
        }
    }
}

/// <param name="Occupations">Empty while the centre is not active.</param>
public sealed record CentreConditionsView(
    IReadOnlyList<OccupationConditionsView> Occupations, IReadOnlyList<CentreInstrument> Equipment, string LegalRepresentative, CentreManager Manager);

public sealed record OccupationConditionsView(string OccupationCode, IReadOnlyList<ConditionView> Conditions);

/// <param name="Rule"><c>A05.4</c></param>
/// <param name="Required">Null where it is no number, as with leases (A06.5).</param>
public sealed record ConditionView(string Rule, decimal? Required, decimal? Actual, bool IsMet);
