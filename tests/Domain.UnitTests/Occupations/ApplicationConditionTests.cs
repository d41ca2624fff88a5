using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.UnitTests.Occupations;

internal sealed class ApplicationConditionTests
{
    private static readonly DateOnly Born = new(1990, 3, 5);

    [TestCase("4-1", SkillLevel.Level4, 5), TestCase("3-1", SkillLevel.Level3, 10), Article("A12.1")]
    public void Counts_full_years_with_the_number_itself(string condition, SkillLevel level, int years)
    {
        Check(condition, level, Worked(years)).ShouldBeEmpty();
        Check(condition, level, Worked(years - 1)).ShouldBe([ApplicationConditionErrors.WorkYearsTooFew]);
    }

    [Test, Article("A12.1")]
    public void Wants_sixteen_years_of_age_to_the_day()
    {
        var student = new ApplicantBackground(0, SchoolingLevel.TechnicalSchool, "数控技术");

        Check("4-3", SkillLevel.Level4, student, Given.Today.AddYears(-16)).ShouldBeEmpty();
        Check("4-3", SkillLevel.Level4, student, Given.Today.AddYears(-16).AddDays(1)).ShouldBe([ApplicationConditionErrors.UnderAge]);
    }

    [Test, Article("A12.1")]
    public void Wants_the_level_below_and_years_since_for_a_prior_certificate()
    {
        ApplicantBackground Holding(SkillLevel level, DateOnly issuedOn) =>
            Worked(8) with { PriorCertificate = new PriorCertificate(level, "Y000034990041225062100", issuedOn) };

        Check("3-2", SkillLevel.Level3, Holding(SkillLevel.Level4, Given.Today.AddYears(-4))).ShouldBeEmpty();
        Check("3-2", SkillLevel.Level3, Holding(SkillLevel.Level4, Given.Today.AddYears(-4).AddDays(1)))
            .ShouldBe([ApplicationConditionErrors.PriorCertificateTooRecent]);
        Check("3-2", SkillLevel.Level3, Holding(SkillLevel.Level5, Given.Today.AddYears(-9))).ShouldBe([ApplicationConditionErrors.PriorCertificateLevel]);
        Check("3-2", SkillLevel.Level3, Worked(8)).ShouldBe([ApplicationConditionErrors.PriorCertificateMissing]);
    }

    [Test, Article("A12.1")]
    public void Wants_rank_and_years_since_for_a_title()
    {
        ApplicantBackground Titled(TitleLevel level, DateOnly grantedOn) => Worked(8) with { Title = new ProfessionalTitle(level, grantedOn) };

        Check("2-3", SkillLevel.Level2, Titled(TitleLevel.Mid, Given.Today.AddYears(-1))).ShouldBeEmpty();
        Check("2-3", SkillLevel.Level2, Titled(TitleLevel.Senior, Given.Today.AddYears(-1))).ShouldBeEmpty();
        Check("2-3", SkillLevel.Level2, Titled(TitleLevel.Junior, Given.Today.AddYears(-5))).ShouldBe([ApplicationConditionErrors.TitleLevelTooLow]);
        Check("2-3", SkillLevel.Level2, Titled(TitleLevel.Mid, Given.Today)).ShouldBe([ApplicationConditionErrors.TitleTooRecent]);
        Check("2-3", SkillLevel.Level2, Worked(8)).ShouldBe([ApplicationConditionErrors.TitleMissing]);
    }

    [Test, Article("A12.1")]
    public void Wants_schooling_with_a_major()
    {
        Check("3-6", SkillLevel.Level3, new ApplicantBackground(0, SchoolingLevel.JuniorCollege, "测控技术")).ShouldBeEmpty();
        Check("3-6", SkillLevel.Level3, new ApplicantBackground(0, SchoolingLevel.TechnicianCollege, "测控技术")).ShouldBe([ApplicationConditionErrors.SchoolingTooLow]);
        Check("3-6", SkillLevel.Level3, new ApplicantBackground(0, SchoolingLevel.Bachelor, " ")).ShouldBe([ApplicationConditionErrors.MajorMissing]);
    }

    private static ApplicantBackground Worked(int years) => new(years, SchoolingLevel.SeniorHighSchool);

    private static IEnumerable<DomainError> Check(string condition, SkillLevel level, ApplicantBackground background, DateOnly? born = null)
    {
        var faults = new Faults();
        Given.Metrology.ConditionOf(Given.Length4 with { Level = level }, condition, Given.Today).Check(born ?? Born, background, Given.Today, faults);
        return faults.Found.Select(fault => fault.Error);
    }
}
