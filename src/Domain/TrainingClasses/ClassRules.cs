namespace CmtsEval.Domain.TrainingClasses;

/// <summary>The settable figures under which a class is planned; the class keeps them (A33.1).</summary>
/// <param name="TheoryHours">Least 学时 of theory for the occupation × level (A15.1).</param>
/// <param name="PracticalHours">Least 学时 of practice for the occupation × level (A15.1).</param>
/// <param name="MinimumAttendance">Share of theory and of practical sessions to attend, 0 to 1, the number itself included (A16.3).</param>
public sealed record ClassRules(int TheoryHours, int PracticalHours, decimal MinimumAttendance = ClassRules.DefaultMinimumAttendance)
{
    public const decimal DefaultMinimumAttendance = 0.8m;
}
