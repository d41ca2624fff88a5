using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.UnitTests.Teachers;

public sealed class TeacherTests
{
    [TestCase(0, SkillLevel.Level1)]
    [TestCase(0, SkillLevel.Level2)]
    [TestCase(2, SkillLevel.Level3)]
    [TestCase(2, SkillLevel.Level5)]
    [Article("A17.1")]
    public void Teaches_what_the_title_allows(int teacher, SkillLevel level) =>
        Should.NotThrow(() => Of(teacher).RequireMayTeach(new ScopeRow("4-08-05-06", "长度计量员", level), Given.Today));

    [TestCase(SkillLevel.Level2)]
    [TestCase(SkillLevel.Level1)]
    [Article("A17.1")]
    public void Needs_a_senior_title_for_the_upper_levels(SkillLevel level) =>
        Refusal.Of(() => Of(2).RequireMayTeach(new ScopeRow("4-08-05-06", "长度计量员", level), Given.Today)).ShouldBe(TeacherErrors.TitleTooLow);

    [Test, Article("A17.1")]
    public void Needs_a_mid_level_title_for_the_lower_levels()
    {
        var form = Given.SampleForm();
        var junior = Registered(
            form with { Teachers = [form.Teachers[0] with { TitleLevel = TitleLevel.Junior }, .. form.Teachers.Skip(1)] }, 0);

        Refusal.Of(() => junior.RequireMayTeach(Given.Length4 with { Level = SkillLevel.Level5 }, Given.Today)).ShouldBe(TeacherErrors.TitleTooLow);
    }

    [Test, Article("A17.1")]
    public void Teaches_no_other_specialty() =>
        Refusal.Of(() => Of(0).RequireMayTeach(new ScopeRow("4-08-05-06", "热工计量员", SkillLevel.Level4), Given.Today)).ShouldBe(TeacherErrors.WrongSpecialty);

    [Test, Article("A17.1"), Article("A24.1")]
    public void Teaches_nothing_after_leaving()
    {
        var teacher = Of(0);
        teacher.Leave(Given.Li, Given.Today);

        Refusal.Of(() => teacher.RequireMayTeach(Given.Length4, Given.Today)).ShouldBe(TeacherErrors.NotApproved);
    }

    private static Teacher Of(int index) => Registered(Given.SampleForm(), index);

    private static Teacher Registered(Domain.BranchCentres.ApplicationDocument form, int index)
    {
        var application = Given.ASignedAgreement(form: form);
        application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);
        return application.RegisterTeachers([], Given.Today)[index];
    }
}
