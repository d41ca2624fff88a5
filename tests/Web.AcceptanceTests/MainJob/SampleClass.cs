using CmtsEval.Domain.Occupations;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>One of the four classes of the samples.</summary>
/// <param name="FirstDay">Of five days with two half-days each: six of theory, then four of practice.</param>
/// <param name="ExamDay">Set by the society.</param>
internal sealed record SampleClass(string Code, ScopeRow Row, int Trainees, DateOnly FirstDay, DateOnly ExamDay)
{
    private const string Occupation = "4-08-05-06";
    private const string Length = "长度计量员";
    private const string Heat = "热工计量员";

    public static IReadOnlyList<SampleClass> All { get; } =
    [
        new("2027-CD4-01", new(Occupation, Length, SkillLevel.Level4), 36, new(2027, 3, 8), new(2027, 4, 10)),
        new("2027-CD3-01", new(Occupation, Length, SkillLevel.Level3), 34, new(2027, 3, 15), new(2027, 4, 11)),
        new("2027-CD2-01", new(Occupation, Length, SkillLevel.Level2), 20, new(2027, 3, 22), new(2027, 4, 17)),
        new("2027-RG3-01", new(Occupation, Heat, SkillLevel.Level3), 30, new(2027, 3, 29), new(2027, 4, 18)),
    ];

    public DateTimeOffset ExamStart => new DateTimeOffset(ExamDay, new TimeOnly(9, 0), TimeSpan.FromHours(8)).ToUniversalTime();
}
