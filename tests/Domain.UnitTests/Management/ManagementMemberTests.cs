using CmtsEval.Domain.Management;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.UnitTests.Management;

internal sealed class ManagementMemberTests
{
    private static readonly ManagementPost Post = new("培训部主任", FullTime: true, Given.Today.AddYears(-2), "培训计划与教务");

    [Test, Article("A24.1")]
    public void Is_entered_changed_and_leaves_with_every_step_on_record()
    {
        var member = AMember();

        member.Edit("19900000002", Post with { Position = "中心副主任" }, Given.Applicant, Given.Today.AddDays(1));
        member.RecordDevelopment(new DevelopmentRecord(Given.Today, DevelopmentKind.Training, "质量管理体系内审员培训", 24, null), Given.Today);
        member.Leave(Given.Applicant, Given.Today.AddDays(2));

        member.Post.Position.ShouldBe("中心副主任");
        member.History.Select(entry => (entry.On, entry.Step)).ShouldBe([
            (Given.Today, RegisterStep.Entered), (Given.Today.AddDays(1), RegisterStep.Changed), (Given.Today.AddDays(2), RegisterStep.Left)]);
        member.Development.Single().Hours.ShouldBe(24);
        member.LeftOn.ShouldBe(Given.Today.AddDays(2));
    }

    [Test, Article("A24.1")]
    public void Names_everything_that_is_missing_at_once() =>
        Refusal.AllOf(() => ManagementMember.Enter(
                Given.AnActiveCentre(), " ", "1", "1", new ManagementPost(" ", true, Given.Today.AddDays(1), null), Given.Applicant, Given.Today))
            .Select(fault => fault.Path).ShouldBe(["name", "idNumber", "mobile", "post.position", "post.since"]);

    [Test, Article("A24.1")]
    public void Is_left_alone_once_gone()
    {
        var member = AMember();
        member.Leave(Given.Applicant, Given.Today);

        Refusal.Of(() => member.Leave(Given.Applicant, Given.Today)).ShouldBe(ManagementErrors.HasLeft);
        Refusal.Of(() => member.Edit(null, Post, Given.Applicant, Given.Today)).ShouldBe(ManagementErrors.HasLeft);
    }

    [Test, Article("A24.1")]
    public void Keeps_no_development_without_subject_or_from_a_day_to_come()
    {
        void Record(string subject, DateOnly on) => AMember().RecordDevelopment(new(on, DevelopmentKind.Training, subject, 8, null), Given.Today);

        Refusal.Of(() => Record(" ", Given.Today)).ShouldBe(ManagementErrors.DevelopmentIncomplete);
        Refusal.Of(() => Record("内审员培训", Given.Today.AddDays(1))).ShouldBe(ManagementErrors.DevelopmentIncomplete);
    }

    private static ManagementMember AMember() => ManagementMember.Enter(
        Given.AnActiveCentre(), "秦管", SamplePerson.IdNumber(9), SamplePerson.Mobile(9), Post, Given.Applicant, Given.Today);
}
