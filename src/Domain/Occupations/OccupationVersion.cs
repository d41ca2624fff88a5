using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.Occupations;

/// <summary>The content of an occupation from one day on; never changed, only superseded (A33.1).</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Entered">Null for the version that the platform ships with.</param>
/// <param name="Withdrawn">Set when it was taken back before its day; it was then never in force.</param>
public sealed record OccupationVersion(
    int Number,
    DateOnly InForceFrom,
    IReadOnlyList<string> Specialties,
    IReadOnlyList<LevelScheme> Levels,
    VersionNote? Entered = null,
    VersionNote? Withdrawn = null);

/// <summary>Who did something with a version of the catalogue, when and why.</summary>
public sealed record VersionNote(string Reason, UserId By, DateTimeOffset At);

/// <summary>What one level asks of training, examination and applicants.</summary>
/// <param name="TheoryHours">Fewest hours of theory, 1 to 2000 (A15.1).</param>
/// <param name="PracticalHours">Fewest hours of practice, 1 to 2000 (A15.1).</param>
public sealed record LevelScheme(
    SkillLevel Level,
    int TheoryHours,
    int PracticalHours,
    ExamScheme Exam,
    FeeReference FeeReference,
    IReadOnlyList<ApplicationCondition> Conditions);

/// <param name="PassMark">Lowest mark that passes, 1 to 100; the same for each part.</param>
/// <param name="Comprehensive">Whether a comprehensive review is a part besides theory and practice.</param>
public sealed record ExamScheme(decimal PassMark, bool Comprehensive);

/// <summary>Total fee in yuan that needs no explanation, both ends included (A10.1).</summary>
public sealed record FeeReference(decimal From, decimal To)
{
    public bool Includes(decimal total) => total >= From && total <= To;
}
