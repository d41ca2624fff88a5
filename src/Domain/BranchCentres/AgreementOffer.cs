using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The agreement as offered to the applicant, with what is granted; it holds once both parties have signed (A07.4).</summary>
/// <param name="CentreCode">Four digits; kept for the centre that comes into being with it.</param>
/// <param name="Scope">What is granted with it.</param>
/// <param name="TextVersion">Of <see cref="AgreementTemplate"/>.</param>
/// <param name="ValidUntil">Last day, included.</param>
/// <param name="Document">What both parties sign: the signatures stand under its SHA-256.</param>
public sealed record AgreementOffer(
    string CentreCode,
    IReadOnlyList<ScopeRow> Scope,
    int TextVersion,
    DateOnly ValidFrom,
    DateOnly ValidUntil,
    IssuedDocument Document,
    UserId OfferedBy,
    DateTimeOffset OfferedAt)
{
    /// <summary>The centre's scope when it was offered; empty for a unit that was no centre yet.</summary>
    public IReadOnlyList<ScopeRow> PresentScope { get; init => field = value ?? []; } = [];

    /// <summary>Of the applicant; null until signed.</summary>
    public PersonalSignature? Applicant { get; init; }

    /// <summary>Of the society's approver, who signs last.</summary>
    public PersonalSignature? Society { get; init; }

    /// <summary>Whether it was written for this scope of the centre that applies; null for a unit that is none yet.</summary>
    public bool Fits(AuthorisedScope? scope) => scope is null || AuthorisedScope.Of(PresentScope).Equals(scope);
}
