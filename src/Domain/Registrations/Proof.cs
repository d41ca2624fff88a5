using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Registrations;

public enum ProofVerdict
{
    Accepted,

    /// <summary>Illegible or incomplete: has to be handed in again.</summary>
    Unclear,

    /// <summary>Forged or of somebody else.</summary>
    False,
}

/// <summary>A proof handed in, and what the centre's staff found (A12.2).</summary>
/// <param name="VerificationCode">The 学信网 code of a diploma.</param>
/// <param name="Verdict">Null until somebody checked it.</param>
public sealed record Proof(
    ProofKind Kind,
    StoredFileId FileId,
    string? VerificationCode,
    DateTimeOffset AttachedAt,
    ProofVerdict? Verdict = null,
    string? Remark = null,
    UserId? CheckedBy = null,
    DateTimeOffset? CheckedAt = null);

/// <summary>A file that a trainee hands in as a proof.</summary>
public sealed record ProofFile(ProofKind Kind, StoredFileId FileId, string? VerificationCode = null);
