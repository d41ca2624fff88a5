using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The public directory of centres; suspended and revoked ones are listed as such.</summary>
/// <param name="Search">Part of the name, or the code.</param>
/// <param name="RegionCode">Leading digits of GB/T 2260: 33 for a province, 3301 for a city.</param>
[PublicUse]
public sealed record ListBranchCentres(
    string? Search, string? RegionCode, string? Specialty, SkillLevel? Level, BranchCentreStatus? Status, PageRequest Page)
    : IQuery<Page<BranchCentreLine>>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<ListBranchCentres, Page<BranchCentreLine>>
    {
        public Task<Page<BranchCentreLine>> Handle(ListBranchCentres query, CancellationToken cancellationToken)
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

            if (query.Status is { } status)
            {
                centres = centres.Where(centre => centre.Status == status);
            }

            if (!string.IsNullOrWhiteSpace(query.Specialty))
            {
                centres = centres.Where(centre => centre.ScopeRows.Any(row => row.Specialty == query.Specialty));
            }

            if (query.Level is { } level)
            {
                centres = centres.Where(centre => centre.ScopeRows.Any(row =>
                    row.Level == level && (string.IsNullOrWhiteSpace(query.Specialty) || row.Specialty == query.Specialty)));
            }

            return centres.ToPageAsync(
                centre => centre.Id,
                centre => new BranchCentreLine(
                    centre.Id.Value, centre.Name, centre.Code, centre.RegionCode, centre.Address, centre.Telephone, centre.Status,
                    centre.ScopeRows.OrderBy(row => row.Specialty).ThenByDescending(row => row.Level).ToList()),
                line => line.Id,
                query.Page,
                cancellationToken);
        }
    }
}
