using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Web.Endpoints;

public sealed record AssignExpertsBody(IReadOnlyList<AssignExperts.Expert> Experts, uint? Version);

public sealed record RecuseFromAuditBody(string Reason, uint? Version);

public sealed record ProposeVisitBody(VisitTime Time, uint? Version);

public sealed record AskForOtherVisitBody(string? Reason, uint? Version);

public sealed record RecordAuditBody(IReadOnlyList<RecordAudit.Finding> Findings);

public sealed record SettleAuditConflictBody(string Item, Guid FindingId, uint? Version);

public sealed record ConfirmAuditedScopeBody(DateOnly AuditedOn, IReadOnlyList<ScopeRow> Scope, uint? Version);

/// <param name="Name">The signer's own name, typed.</param>
/// <param name="Code">Of the authenticator app, for accounts that have one.</param>
public sealed record SignatureBody(string Name, string? Code, uint? Version);

public sealed record ProveCorrectionBody(Guid ActionId, string Note, IReadOnlyList<Guid> Evidence, uint? Version);

public sealed record VerifyCorrectionBody(Guid ActionId, bool Accepted, string? Remark, uint? Version);

public sealed record ConcludeAuditBody(bool Passed, string? Conclusion, uint? Version);
