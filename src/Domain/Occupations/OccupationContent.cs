using CmtsEval.Domain.Common;
using static CmtsEval.Domain.Occupations.OccupationErrors;

namespace CmtsEval.Domain.Occupations;

/// <summary>What an occupation consists of and asks for, before a day is set from which it applies.</summary>
public sealed record OccupationContent(IReadOnlyList<string> Specialties, IReadOnlyList<LevelScheme> Levels)
{
    public const int LongestName = 30;
    public const int MostHours = 2000;
    public const decimal HighestMark = 100;

    /// <summary>Adds a fault for everything that is missing or cannot be, at its place below <c>content</c>.</summary>
    internal void Check(Faults faults)
    {
        var names = Specialties.Select(name => name.Trim()).ToList();
        faults
            .Check(names.Count > 0, SpecialtiesMissing, "content.specialties")
            .Check(names.All(name => name.Length is > 0 and <= LongestName) && names.Distinct().Count() == names.Count, SpecialtyInvalid, "content.specialties")
            .Check(Levels.Count > 0, LevelsMissing, "content.levels");
        for (var index = 0; index < Levels.Count; index++)
        {
            var path = $"content.levels[{index}]";
            var level = Levels[index];
            faults.Check(Levels.Take(index).All(before => before.Level != level.Level), LevelTwice, $"{path}.level");
            CheckLevel(level, path, faults);
        }
    }

    private static void CheckLevel(LevelScheme scheme, string path, Faults faults)
    {
        faults
            .Check(Enum.IsDefined(scheme.Level), LevelInvalid, $"{path}.level")
            .Check(scheme.TheoryHours is > 0 and <= MostHours, HoursOutOfRange, $"{path}.theoryHours", ("most", MostHours))
            .Check(scheme.PracticalHours is > 0 and <= MostHours, HoursOutOfRange, $"{path}.practicalHours", ("most", MostHours))
            .Check(scheme.Exam.PassMark is >= 1 and <= HighestMark, PassMarkOutOfRange, $"{path}.exam.passMark")
            .Check(scheme.FeeReference.From >= 0 && scheme.FeeReference.From <= scheme.FeeReference.To, FeeRangeInvalid, $"{path}.feeReference.to")
            .Check(scheme.Conditions.Count > 0, ConditionsMissing, $"{path}.conditions");
        for (var index = 0; index < scheme.Conditions.Count; index++)
        {
            var (condition, place) = (scheme.Conditions[index], $"{path}.conditions[{index}]");
            faults.Check(
                scheme.Conditions.Take(index).All(before => before.Number != condition.Number), ConditionNumberInvalid, $"{place}.number", ("level", scheme.Level));
            condition.CheckContent(scheme.Level, place, faults);
        }
    }
}
