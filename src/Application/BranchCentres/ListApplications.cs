using AutoMapper;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The applications that this user may see: the society all that were submitted, an applicant their own, an expert those of their audits.</summary>
/// <param name="Search">Part of the unit's name, or its USCC.</param>
[RequiresPermission(Permission.ReadApplications)]
public sealed record ListApplications(ApplicationStatus? Status, string? Search, PageRequest Page) : IQuery<Page<ApplicationLine>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user, IConfigurationProvider mappings)
        : IQueryHandler<ListApplications, Page<ApplicationLine>>
    {
        public Task<Page<ApplicationLine>> Handle(ListApplications query, CancellationToken cancellationToken)
        {
            var applications = database.Set<BranchCentreApplication>();
            if (user.SeesEveryCentre)
            {
                applications = applications.Where(application => application.Round > 0);
            }

            if (query.Status is { } status)
            {
                applications = applications.Where(application => application.Status == status);
            }

            if (!string.IsNullOrWhiteSpace(query.Search))
            {
                var text = query.Search.Trim();
                var uscc = text.ToUpperInvariant();
                applications = applications.Where(application => application.UnitName.Contains(text) || application.UnitUscc == uscc);
            }

            return applications.ToPageAsync(
                application => application.Id,
                mappings,
                (ApplicationLine line) => line.Id,
                query.Page,
                cancellationToken);
        }
    }
}

public sealed record ApplicationLine(
    Guid Id, ApplicationKind Kind, string UnitName, string UnitUscc, ApplicationStatus Status, int Round, DateTimeOffset StartedAt, DateTimeOffset? SubmittedAt, uint Version)
{
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<BranchCentreApplication, ApplicationLine>()
            .ForCtorParam(nameof(Version), version => version.MapFrom(application => EF.Property<uint>(application, "Version")));
    }
}
