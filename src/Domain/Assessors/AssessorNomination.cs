namespace CmtsEval.Domain.Assessors;

/// <summary>Somebody whom a centre wants as an assessor.</summary>
/// <param name="Employer">Empty for the centre's own unit.</param>
public sealed record AssessorNomination(
    string? Name, string? IdNumber, string? Mobile, string? Title, string? Employer, string? OccupationCode, IReadOnlyList<string> Specialties);
