using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>An expert and what stands between them and an impartial audit (A07.3).</summary>
/// <param name="Organisation">Where the expert works.</param>
/// <param name="DeclaredConflict">A relation to the applicant that the expert or the society declared; null for none.</param>
/// <param name="AuditedUnitOn">When this expert last audited the unit; null for never.</param>
/// <param name="IsInPool">Whether the society registered them; false for somebody who only holds the role.</param>
/// <param name="IsAway">Whether they are away at the time of the visit; while none is proposed, on every day until the audit is due.</param>
/// <param name="ImpartialSince">When the expert took the audit on and declared to have no relation to the applicant; null until then.</param>
public sealed record AuditExpert(
    UserId Id,
    string Name,
    string Organisation,
    string? DeclaredConflict = null,
    DateOnly? AuditedUnitOn = null,
    DateTimeOffset? ImpartialSince = null,
    bool IsInPool = true,
    bool IsAway = false);

/// <summary>Why an expert is not chosen for an audit.</summary>
public enum ExpertObstacle
{
    NotInPool,
    Away,
    IsApplicant,
    OrganisationUnknown,
    SameOrganisation,
    DeclaredRelation,

    /// <summary>Audited the unit within the term of the last agreement.</summary>
    AuditedThisCycle,

    Recused,
}

/// <summary>An expert who stepped back from this audit, and why.</summary>
public sealed record AuditRecusal(UserId Expert, string Name, string Reason, DateTimeOffset At);
