namespace CmtsEval.Domain.Occupations;

/// <summary>National vocational skill level; the number falls as the skill rises, 5 (五级/初级工) to 1 (一级/高级技师).</summary>
public enum SkillLevel
{
    Level1 = 1,
    Level2 = 2,
    Level3 = 3,
    Level4 = 4,
    Level5 = 5,
}

/// <summary>The full names that every document and sheet uses.</summary>
public static class SkillLevels
{
    private static readonly Dictionary<SkillLevel, string> Names = new()
    {
        [SkillLevel.Level5] = "五级/初级工",
        [SkillLevel.Level4] = "四级/中级工",
        [SkillLevel.Level3] = "三级/高级工",
        [SkillLevel.Level2] = "二级/技师",
        [SkillLevel.Level1] = "一级/高级技师",
    };

    /// <summary>The level's full Chinese name, such as 四级/中级工.</summary>
    public static string ChineseName(this SkillLevel level) => Names[level];

    /// <summary>二级 and 一级 are also examined in a comprehensive review (综合评审).</summary>
    public static bool NeedsComprehensiveReview(this SkillLevel level) => level is SkillLevel.Level1 or SkillLevel.Level2;

    /// <summary>The level with this full Chinese name; null when there is none.</summary>
    public static SkillLevel? FromChineseName(string? name) =>
        Names.Where(pair => pair.Value == name?.Trim()).Select(pair => (SkillLevel?)pair.Key).FirstOrDefault();
}
