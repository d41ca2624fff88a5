using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The audit on site by experts (A07.3).</summary>
public sealed partial class BranchCentreApplication
{
    public IReadOnlyList<AuditExpert> Experts { get; private set; } = [];

    /// <summary>The team's user ids, for visibility: an expert sees the applications of their own audits only.</summary>
    public IReadOnlyList<Guid> ExpertIds { get; private set; } = [];

    public ApplicationAudit? Audit { get; private set; }

    /// <summary>Chooses the audit team; before the audit has begun the team may be chosen again.</summary>
    /// <exception cref="DomainException">Documents not accepted, too few experts, or one with a conflict of interest (A07.3).</exception>
    public void AssignExperts(IReadOnlyList<AuditExpert> experts, ApplicationThresholds thresholds, UserId assigner)
    {
        Require(
            Status is ApplicationStatus.DocumentsAccepted || (Status is ApplicationStatus.AuditScheduled && Audit is { Items.Count: 0 }),
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
        Audit = ApplicationAudit.Empty;
        Status = ApplicationStatus.AuditScheduled;
        TakePart(assigner);
        Raise(new ExpertsAssigned(Id, [.. distinct.Select(expert => expert.Id)]));
    }

    /// <summary>Writes the checklist; entries of the same requirement are replaced, and signatures given before no longer count.</summary>
    /// <exception cref="DomainException">No audit, not of the team, an unknown requirement, or a nonconformity without finding or action (A07.3).</exception>
    public void RecordAudit(DateOnly auditedOn, IReadOnlyList<AuditItem> items, AuthorisedScope confirmed, UserId expert)
    {
        RequireOpenAudit(expert);
        Require(Document.Scope().Covers(confirmed), Errors.ScopeNotAppliedFor);
        var faults = new Faults();
        foreach (var item in items)
        {
            var nonconform = item.Score is AuditScore.Minor or AuditScore.Major;
            faults.Try(item.Rule, () => ApplicationRequirement.RuleOf(item.Rule));
            faults.Check(!nonconform || !string.IsNullOrWhiteSpace(item.Finding), Errors.FindingMissing, item.Rule, ("requirement", item.Rule));
            faults.Check(!nonconform || item.CorrectiveActions.Count > 0, Errors.CorrectiveActionOpen, item.Rule, ("requirement", item.Rule));
        }

        faults.ThrowIfAny();

        Audit = Audit! with
        {
            AuditedOn = auditedOn,
            Items = [.. Audit.Items.Where(item => items.All(other => other.Rule != item.Rule)), .. items],
            ConfirmedScope = confirmed.Rows,
            Signatures = [],
        };
    }

    /// <summary>Signs the checklist as it stands; signing twice changes nothing.</summary>
    /// <exception cref="DomainException">No audit, not of the team, or a requirement without score (A07.3).</exception>
    public void SignAudit(UserId expert, DateTimeOffset now)
    {
        RequireOpenAudit(expert);
        Require(Audit!.IsComplete, Errors.AuditIncomplete);

        if (!Audit.IsSignedBy(expert))
        {
            Audit = Audit with { Signatures = [.. Audit.Signatures, new AuditSignature(expert, now, Audit.ContentHash())] };
        }
    }

    /// <summary>Ends the audit.</summary>
    /// <exception cref="DomainException">Not complete, not signed by all, or passed in spite of a major nonconformity (A07.3).</exception>
    public void ConcludeAudit(bool passed, string? conclusion, UserId expert, DateTimeOffset now)
    {
        RequireOpenAudit(expert);
        Require(Audit!.IsComplete, Errors.AuditIncomplete);
        Require(Experts.All(member => Audit.IsSignedBy(member.Id)), Errors.AuditNotSigned);
        Require(!passed || Audit.Items.All(item => item.Score is not AuditScore.Major), Errors.MajorNonconformity);
        Require(!passed || Audit.ConfirmedScope.Count > 0, Errors.ScopeNotAudited);

        Audit = Audit with { Passed = passed, Conclusion = conclusion?.Trim(), ConcludedAt = now };
        Status = ApplicationStatus.Audited;
        Raise(new ApplicationAudited(Id, passed));
    }

    private void RequireOpenAudit(UserId expert)
    {
        Require(Status is ApplicationStatus.AuditScheduled && Audit is not null, Errors.AuditNotScheduled);
        Require(Experts.Any(member => member.Id == expert), Errors.NotAssigned);
    }

    private bool HasConflict(AuditExpert expert) =>
        expert.Id == Applicant
        || !string.IsNullOrWhiteSpace(expert.DeclaredConflict)
        || string.IsNullOrWhiteSpace(expert.Organisation)
        || string.Equals(Plain(expert.Organisation), Plain(UnitName), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
}
