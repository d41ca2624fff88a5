using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>An expert and what stands between them and an impartial audit (A07.3).</summary>
/// <param name="Organisation">Where the expert works.</param>
/// <param name="DeclaredConflict">A relation to the applicant that the expert or the society declared; null for none.</param>
public sealed record AuditExpert(UserId Id, string Name, string Organisation, string? DeclaredConflict = null);
