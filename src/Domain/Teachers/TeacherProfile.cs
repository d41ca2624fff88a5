using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Teachers;

/// <summary>What the society approves of a teacher: titles, and the occupation and specialties to be taught (A17.1).</summary>
public sealed record TeacherProfile(IReadOnlyList<TeacherTitle> Titles, string OccupationCode, IReadOnlyList<string> Specialties)
{
    /// <summary>The highest title in force; null when there is none.</summary>
    public TeacherTitle? BestTitleOn(DateOnly day) =>
        Titles.Where(title => title.IsInForceOn(day)).OrderByDescending(title => title.Level).ThenByDescending(title => title.AwardedOn).FirstOrDefault();

    /// <summary>Last day with a mid-level title or higher in force; null without one.</summary>
    public DateOnly? QualifiedUntil =>
        Titles.Where(title => title.Level >= TitleLevel.Mid).Max(title => (DateOnly?)(title.ValidUntil ?? DateOnly.MaxValue));

    /// <summary>Collects what the register lacks of it; every title must carry its proof.</summary>
    internal void Check(Faults faults)
    {
        faults
            .Check(Titles.Count > 0, TeacherErrors.TitleMissing, "profile.titles")
            .Check(!string.IsNullOrWhiteSpace(OccupationCode) && Specialties.Count > 0, TeacherErrors.SpecialtyMissing, "profile.specialties");
        for (var index = 0; index < Titles.Count; index++)
        {
            faults.Check(!string.IsNullOrWhiteSpace(Titles[index].Name), TeacherErrors.TitleMissing, $"profile.titles[{index}].name");
            faults.Check(Titles[index].Proof is not null, TeacherErrors.TitleProofMissing, $"profile.titles[{index}].proof");
        }
    }
}
