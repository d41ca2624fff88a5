using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>How a form stands against A02 to A07 now: each requirement met or not, with the number it needs and the number it has.</summary>
[RequiresPermission(Permission.ReadApplications)]
public sealed record GetApplicationChecklist(Guid ApplicationId) : IQuery<ApplicationChecklistView>
{
    internal sealed class Handler(IReadDb database, ApplicationThresholds thresholds, IClock clock)
        : IQueryHandler<GetApplicationChecklist, ApplicationChecklistView>
    {
        public async Task<ApplicationChecklistView> Handle(GetApplicationChecklist query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreApplicationId(query.ApplicationId);
            var form = await database.Set<BranchCentreApplication>()
                .Where(application => application.Id == id)
                .Select(application => application.Document)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            return ApplicationChecklistView.Of(form, ApplicationChecklist.Of(form, thresholds, clock.Today));
        }
    }
}

/// <param name="Complete">Nothing is missing: the application can be submitted.</param>
/// <param name="Persons">Faults of persons' names and numbers.</param>
/// <param name="Rows">What serves each row applied for.</param>
public sealed record ApplicationChecklistView(
    bool Complete, IReadOnlyList<RequirementView> Requirements, IReadOnlyList<FaultView> Persons, IReadOnlyList<ScopeSupport> Rows)
{
    internal static ApplicationChecklistView Of(ApplicationDocument form, ApplicationChecklist checklist)
    {
        var listed = checklist.Requirements.SelectMany(requirement => requirement.Faults).ToList();
        return new ApplicationChecklistView(
            checklist.Faults.Count == 0,
            [.. checklist.Requirements.Select(RequirementView.Of)],
            [.. checklist.Faults.Except(listed).Select(FaultView.Of)],
            [.. form.Scope().Rows.Select(row => ScopeSupport.Of(form, row))]);
    }
}

/// <param name="Rule">A06.2 and so on.</param>
public sealed record RequirementView(string Rule, bool Met, decimal? Required, decimal? Actual, IReadOnlyList<FaultView> Faults)
{
    internal static RequirementView Of(ApplicationRequirement requirement) => new(
        requirement.Article.Rule, requirement.Met, requirement.Required, requirement.Actual, [.. requirement.Faults.Select(FaultView.Of)]);
}

public sealed record FaultView(string Code, string? Article, string? Path)
{
    internal static FaultView Of(Fault fault) => new(fault.Error.Code, fault.Error.Article?.Rule, fault.Path);
}
