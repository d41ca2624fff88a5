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
            return ApplicationChecklistView.Of(form, ApplicationChecklist.Of(form, thresholds, clock.Today), thresholds, clock.Today);
        }
    }
}

/// <param name="Complete">Nothing is missing: the application can be submitted.</param>
/// <param name="Persons">Faults of persons' names and numbers.</param>
/// <param name="Rows">What serves each row applied for.</param>
/// <param name="Leases">The term of each leased lot (A06.5).</param>
public sealed record ApplicationChecklistView(
    bool Complete,
    IReadOnlyList<RequirementView> Requirements,
    IReadOnlyList<FaultView> Persons,
    IReadOnlyList<ScopeSupport> Rows,
    IReadOnlyList<LeaseTerm> Leases)
{
    internal static ApplicationChecklistView Of(
        ApplicationDocument form, ApplicationChecklist checklist, ApplicationThresholds thresholds, DateOnly today)
    {
        var listed = checklist.Requirements.SelectMany(requirement => requirement.Faults).ToList();
        var evidence = EvidenceFile.Of(form);
        return new ApplicationChecklistView(
            checklist.Faults.Count == 0,
            [.. checklist.Requirements.Select(requirement => RequirementView.Of(requirement, evidence))],
            [.. checklist.Faults.Except(listed).Select(FaultView.Of)],
            [.. form.Scope().Rows.Select(row => ScopeSupport.Of(form, row, today))],
            [.. form.Equipment.Where(lot => lot.Lease is not null).Select(lot => LeaseTerm.Of(lot, lot.Lease!, thresholds))]);
    }
}

/// <param name="Rule">A06.2 and so on.</param>
/// <param name="Evidence">The files of the form that prove it.</param>
public sealed record RequirementView(
    string Rule, RequirementState State, decimal? Required, decimal? Actual, IReadOnlyList<FaultView> Faults, IReadOnlyList<EvidenceView> Evidence)
{
    internal static RequirementView Of(ApplicationRequirement requirement, IReadOnlyList<EvidenceFile> evidence) => new(
        requirement.Article.Rule,
        requirement.State,
        requirement.Required,
        requirement.Actual,
        [.. requirement.Faults.Select(FaultView.Of)],
        [.. evidence.Where(file => file.Rules.Contains(requirement.Article.Rule))
            .Select(file => new EvidenceView(file.Slot, file.Title, file.File, file.Page))]);
}

/// <param name="Page">Where in the file it begins, 1 for the first page.</param>
public sealed record EvidenceView(string Slot, string? Title, Guid File, int? Page);

public sealed record FaultView(string Code, string? Article, string? Path, IReadOnlyDictionary<string, object?>? Values)
{
    internal static FaultView Of(Fault fault) => new(fault.Error.Code, fault.Error.Article?.Rule, fault.Path, fault.Values);
}

/// <param name="Months">Whole calendar months from first to last day.</param>
public sealed record LeaseTerm(string? Number, string? Name, DateOnly? From, DateOnly? To, int Months, int Required, bool HasContract)
{
    internal static LeaseTerm Of(EquipmentLot lot, EquipmentLease lease, ApplicationThresholds thresholds) => new(
        lot.Number, lot.Name, lease.From, lease.To, lease.WholeMonths(), thresholds.LeaseMonths, lease.ContractFile is not null);
}
