using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Registrations;

/// <summary>One change of status, as the trainee sees it in the course of the registration.</summary>
/// <param name="Reason">Why, where the step has one.</param>
public sealed record RegistrationStep(RegistrationStatus Status, DateTimeOffset At, string? Reason = null);

/// <summary>What a return asks to be corrected; everything else stays as it was checked.</summary>
/// <param name="Proofs">Those found unclear or false.</param>
/// <param name="Claim">Whether condition, background and particulars are to be corrected.</param>
public sealed record ReturnedItems(IReadOnlyList<ProofKind> Proofs, bool Claim);
