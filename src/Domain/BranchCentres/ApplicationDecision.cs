using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>How an application ended: granted, or refused for a reason.</summary>
public sealed record ApplicationDecision(bool Granted, UserId Approver, DateOnly On, string? Reason);

/// <summary>A paper that the society issues: its number, the stored PDF and its SHA-256 (lower-case hexadecimal).</summary>
public sealed record IssuedDocument(string Number, StoredFileId File, string Sha256)
{
    public bool IsComplete => !string.IsNullOrWhiteSpace(Number) && File.Value != Guid.Empty && Sha256.Length == 64;
}

/// <summary>Who took the plaque over, when, and the record of it as PDF (A07.4).</summary>
public sealed record PlaqueHandOver(string ReceivedBy, DateOnly On)
{
    public required IssuedDocument Record { get; init; }
}

/// <summary>Licence and plaque are back at the society after a revocation (A31.1).</summary>
/// <param name="ReturnedBy">Name of the person who brought or sent them.</param>
/// <param name="On">When the society received them.</param>
public sealed record PaperReturn(string ReturnedBy, DateOnly On);

/// <summary>Agreement, licence, plaque and scope document: a centre is active only with all four (A07.4).</summary>
/// <param name="CentreId">The centre that they name and that comes into being with them.</param>
/// <param name="CentreCode">Four digits, part of every certificate number.</param>
/// <param name="ValidUntil">Last day of the agreement, included.</param>
public sealed record ApprovalDocuments(
    BranchCentreId CentreId, string CentreCode, DateOnly ValidUntil,
    IssuedDocument? Agreement, IssuedDocument? Licence, IssuedDocument? Plaque, IssuedDocument? ScopeDocument)
{
    public bool AreComplete =>
        CentreCode is { Length: 4 } && CentreCode.All(char.IsAsciiDigit)
        && new[] { Agreement, Licence, Plaque, ScopeDocument }.All(document => document is { IsComplete: true });
}
