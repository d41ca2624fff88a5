using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The audit team (A07.3).</summary>
public sealed partial class BranchCentreApplication
{
    public IReadOnlyList<AuditExpert> Experts { get; private set; } = [];

    /// <summary>The team's user ids, for visibility: an expert sees the applications of their own audits only.</summary>
    public IReadOnlyList<Guid> ExpertIds { get; private set; } = [];

    /// <summary>Chooses the audit team; before the audit has begun the team may be chosen again.</summary>
    /// <exception cref="DomainException">Documents not accepted, too few experts, or one with a conflict of interest (A07.3).</exception>
    public void AssignExperts(IReadOnlyList<AuditExpert> experts, ApplicationThresholds thresholds, UserId assigner, DateOnly today)
    {
        Require(
            Status is ApplicationStatus.DocumentsAccepted || (Status is ApplicationStatus.AuditScheduled && Audit is { Records.Count: 0 }),
            Errors.DocumentsNotAccepted);
        var distinct = experts.DistinctBy(expert => expert.Id).ToList();
        var faults = new Faults().Check(
            distinct.Count >= thresholds.Experts, Errors.TooFewExperts, "experts", ("required", thresholds.Experts), ("actual", distinct.Count));
        for (var index = 0; index < distinct.Count; index++)
        {
            faults.Check(!HasConflict(distinct[index]), Errors.ExpertConflict, $"experts[{index}]");
        }

        faults.ThrowIfAny();

        Experts = distinct;
        ExpertIds = [.. distinct.Select(expert => expert.Id.Value)];
        Audit = ApplicationAudit.Begin(AuditTemplate.InForceOn(today), Document, thresholds);
        Status = ApplicationStatus.AuditScheduled;
        TakePart(assigner);
        Raise(new ExpertsAssigned(Id, [.. distinct.Select(expert => expert.Id)]));
    }

    private bool HasConflict(AuditExpert expert) =>
        expert.Id == Applicant
        || !string.IsNullOrWhiteSpace(expert.DeclaredConflict)
        || string.IsNullOrWhiteSpace(expert.Organisation)
        || string.Equals(Plain(expert.Organisation), Plain(UnitName), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
}
