using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>How the applicant mended one corrective action, and what an expert says of it (A07.3).</summary>
/// <param name="Evidence">Stored files.</param>
/// <param name="Accepted">Null until an expert has looked at it; a rejected one is proved again.</param>
/// <param name="Remark">The expert's words; always there when rejected.</param>
public sealed record AuditCorrection(
    Guid ActionId,
    string Note,
    IReadOnlyList<Guid> Evidence,
    DateTimeOffset ProvedAt,
    bool? Accepted = null,
    string? Remark = null,
    UserId? VerifiedBy = null,
    DateTimeOffset? VerifiedAt = null);
