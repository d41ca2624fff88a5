namespace CmtsEval.Domain.Occupations;

/// <summary>Occupation × specialty × level: the unit in which scope is applied for, granted, planned, taught and certified (A07.1, A08.1).</summary>
/// <param name="OccupationCode">The national code, <c>4-08-05-06</c>.</param>
/// <param name="Specialty">工种 by its exact name, 长度计量员.</param>
public sealed record ScopeRow(string OccupationCode, string Specialty, SkillLevel Level);
