namespace CmtsEval.Domain.Occupations;

/// <summary>Occupation × specialty × level: the unit in which scope is applied for, granted, planned, taught and certified (A07.1, A08.1).</summary>
/// <param name="OccupationCode">The national code, <c>4-08-05-06</c>.</param>
/// <param name="Specialty">工种 by its exact name, 长度计量员.</param>
public sealed record ScopeRow(string OccupationCode, string Specialty, SkillLevel Level)
{
    /// <summary>Whether who is certified in this row has the skill of <paramref name="other"/>: the same specialty, at its level or a higher one.</summary>
    public bool Includes(ScopeRow other) => OccupationCode == other.OccupationCode && Specialty == other.Specialty && Level <= other.Level;
}
