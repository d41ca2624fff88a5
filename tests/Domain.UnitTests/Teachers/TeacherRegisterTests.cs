using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.UnitTests.Teachers;

public sealed class TeacherRegisterTests
{
    [Test, Article("A17.1"), Article("A24.1")]
    public void Teaches_only_once_the_society_approved()
    {
        var teacher = Given.AProposedTeacher();
        Refusal.Of(() => teacher.RequireMayTeach(Given.Length4, Given.Today)).ShouldBe(TeacherErrors.NotApproved);
        teacher.CountsFor("4-08-05-06", Given.Today).ShouldBeFalse();

        teacher.Approve(Given.Li, Given.Today);

        Should.NotThrow(() => teacher.RequireMayTeach(Given.Length4, Given.Today));
        teacher.CountsFor("4-08-05-06", Given.Today).ShouldBeTrue();
        teacher.History.Select(entry => entry.Step).ShouldBe([RegisterStep.Proposed, RegisterStep.Approved]);
    }

    [Test, Article("A17.1")]
    public void Names_everything_that_a_proposal_lacks()
    {
        var empty = new TeacherProfile([Given.Title(TitleLevel.Mid) with { Proof = null }], "", []);

        Refusal.AllOf(() => Teacher.Propose(Given.AnActiveCentre(), "周明", "123", "1", empty, Given.Applicant, Given.Today))
            .Select(fault => (fault.Error, fault.Path))
            .ShouldBe([
                (PeopleErrors.ResidentIdFormat, "idNumber"),
                (PeopleErrors.MobileFormat, "mobile"),
                (TeacherErrors.SpecialtyMissing, "profile.specialties"),
                (TeacherErrors.TitleProofMissing, "profile.titles[0].proof"),
            ]);
    }

    [Test, Article("A17.1")]
    public void Is_not_approved_with_a_junior_title()
    {
        var teacher = Given.AProposedTeacher(Given.LengthProfile(TitleLevel.Junior));

        Refusal.Of(() => teacher.Approve(Given.Li, Given.Today)).ShouldBe(TeacherErrors.TitleTooLow);

        teacher.Status.ShouldBe(TeacherStatus.Proposed);
    }

    [TestCase("2026-12-01", true)]
    [TestCase("2026-12-02", false)]
    [Article("A17.1")]
    public void Teaches_while_a_title_is_in_force(string day, bool may)
    {
        var teacher = Given.AnApprovedTeacher(Given.LengthProfile(validUntil: Given.Today));

        teacher.CountsFor("4-08-05-06", DateOnly.Parse(day)).ShouldBe(may);
        if (!may)
        {
            Refusal.Of(() => teacher.RequireMayTeach(Given.Length4, DateOnly.Parse(day))).ShouldBe(TeacherErrors.TitleExpired);
        }
    }

    [Test, Article("A24.1")]
    public void Goes_on_as_approved_until_a_change_is_approved()
    {
        var teacher = Given.AnApprovedTeacher();

        teacher.Edit(null, Given.LengthProfile(TitleLevel.Senior), Given.Applicant, Given.Today);
        Refusal.Of(() => teacher.RequireMayTeach(Given.Length2, Given.Today)).ShouldBe(TeacherErrors.TitleTooLow);
        Should.NotThrow(() => teacher.RequireMayTeach(Given.Length4, Given.Today));

        teacher.Approve(Given.Li, Given.Today);
        Should.NotThrow(() => teacher.RequireMayTeach(Given.Length2, Given.Today));
    }

    [Test, Article("A24.1")]
    public void Is_returned_with_a_reason_and_waits_again_once_mended()
    {
        var teacher = Given.AProposedTeacher();
        Refusal.Of(() => teacher.Return(" ", Given.Li, Given.Today)).ShouldBe(TeacherErrors.ReturnReasonMissing);

        teacher.Return("职称证书无法辨认", Given.Li, Given.Today);
        Refusal.Of(() => teacher.Approve(Given.Li, Given.Today)).ShouldBe(TeacherErrors.NothingToApprove);

        teacher.Edit(SamplePerson.Mobile(41), Given.LengthProfile(), Given.Applicant, Given.Today);
        teacher.AwaitsApproval.ShouldBeTrue();
        teacher.ReturnReason.ShouldBeNull();
    }

    [Test, Article("A24.1")]
    public void Leaves_once_and_changes_no_more()
    {
        var teacher = Given.AnApprovedTeacher();
        teacher.Leave(Given.Applicant, Given.Today);

        Refusal.Of(() => teacher.Leave(Given.Applicant, Given.Today)).ShouldBe(TeacherErrors.HasLeft);
        Refusal.Of(() => teacher.Edit(null, Given.LengthProfile(), Given.Applicant, Given.Today)).ShouldBe(TeacherErrors.HasLeft);
        teacher.CountsFor("4-08-05-06", Given.Today).ShouldBeFalse();
        teacher.LeftOn.ShouldBe(Given.Today);
    }

    [Test, Article("A24.1")]
    public void Keeps_development_that_has_happened()
    {
        var teacher = Given.AnApprovedTeacher();
        var record = new DevelopmentRecord(Given.Today, DevelopmentKind.Training, "几何量计量新规程培训", 16, null);
        teacher.RecordDevelopment(record, Given.Today);

        Refusal.Of(() => teacher.RecordDevelopment(record with { On = Given.Today.AddDays(1) }, Given.Today))
            .ShouldBe(TeacherErrors.DevelopmentIncomplete);

        teacher.Development.ShouldBe([record]);
    }

    [Test, Article("A30.1")]
    public void Is_not_proposed_by_a_suspended_centre()
    {
        var centre = Given.AnActiveCentre();
        centre.Suspend("主管部门介入调查", Given.Approver, Given.Today);

        Refusal.Of(() => Teacher.Propose(
            centre, "周明", SamplePerson.IdNumber(40), SamplePerson.Mobile(40), Given.LengthProfile(), Given.Applicant, Given.Today))
            .ShouldBe(BranchCentreErrors.Suspended);
    }
}
