using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The public directory of centres; suspended and revoked ones are listed as such.</summary>
/// <param name="Search">Part of the name, or the code.</param>
/// <param name="RegionCode">Leading digits of GB/T 2260: 33 for a province, 3301 for a city.</param>
/// <param name="Attention">For the society only.</param>
/// <param name="OccupationCode">With <paramref name="Specialty"/> and <paramref name="Level"/>: centres that have one row of scope with all that is given.</param>
[PublicUse]
public sealed record ListBranchCentres(
    string? Search,
    string? RegionCode,
    string? OccupationCode,
    string? Specialty,
    SkillLevel? Level,
    BranchCentreStatus? Status,
    PageRequest Page,
    CentreAttention? Attention = null)
    : IQuery<Page<BranchCentreLine>>
{
    internal sealed class Handler(IReadDb database, CentresInNeed inNeed, ICurrentUser user) : IQueryHandler<ListBranchCentres, Page<BranchCentreLine>>
    {
        public async Task<Page<BranchCentreLine>> Handle(ListBranchCentres query, CancellationToken cancellationToken)
        {
            var centres = database.Set<BranchCentre>();
            if (!string.IsNullOrWhiteSpace(query.Search))
            {
                var text = query.Search.Trim();
                centres = centres.Where(centre => centre.Name.Contains(text) || centre.Code == text);
            }

            if (!string.IsNullOrWhiteSpace(query.RegionCode))
            {
                var region = query.RegionCode.Trim();
                centres = centres.Where(centre => centre.RegionCode.StartsWith(region));
            }

            var ofSociety = user.SeesEveryCentre;
            if (query.Attention is { } attention)
            {
                centres = ofSociety
                    ? await inNeed.AmongAsync(centres, attention, cancellationToken)
                    : throw new DomainException(SharedErrors.Forbidden);
            }

            if (query.Status is { } status)
            {
                centres = centres.Where(centre => centre.Status == status);
            }

            var occupation = query.OccupationCode?.Trim() ?? string.Empty;
            var specialty = query.Specialty?.Trim() ?? string.Empty;
            if (occupation.Length > 0 || specialty.Length > 0 || query.Level is not null)
            {
                centres = centres.Where(centre => centre.ScopeRows.Any(row =>
                    (occupation.Length == 0 || row.OccupationCode == occupation)
                    && (specialty.Length == 0 || row.Specialty == specialty)
                    && (query.Level == null || row.Level == query.Level)));
            }

            return await centres.ToPageAsync(
                centre => centre.Id,
                centre => new BranchCentreLine(
                    centre.Id.Value, centre.Name, centre.Code, centre.RegionCode, centre.Address, centre.Telephone, centre.Status,
                    centre.ScopeRows.OrderBy(row => row.Specialty).ThenByDescending(row => row.Level).ToList(),
                    ofSociety && centre.PaperReturn == null ? centre.PapersDueBack : null),
                line => line.Id,
                query.Page,
                cancellationToken);
        }
    }
}
