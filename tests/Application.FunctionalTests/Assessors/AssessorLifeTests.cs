using CmtsEval.Application.Accounts;
using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.People;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.FunctionalTests.Assessors;

[TestOf(nameof(NominateAssessor))]
[TestOf(nameof(OpenAssessorCourse))]
[TestOf(nameof(EnrolAssessor))]
internal sealed class EnrolAssessorTests : FunctionalTest
{
    [Test, Article("A18.1"), Article("A24.1")]
    public async Task Puts_a_nominated_assessor_on_a_course_that_the_centre_sees_its_own_people_on()
    {
        var centre = await Given.AnActiveCentre();
        var other = await Given.AnActiveCentre(unit: 2);

        var (assessor, course) = await Given.AnEnrolledAssessor(centre);

        (await As(centre.Manager).Send(new GetAssessorCourse(course))).Members.Single().Id.ShouldBe(assessor);
        (await As(Users.Reviewer).Send(new GetAssessorCourse(course))).Members.Single().Id.ShouldBe(assessor);
        var seenByOther = await As(other.Manager).Send(new GetAssessorCourse(course));
        seenByOther.Members.ShouldBeEmpty();
        seenByOther.Course.Enrolled.ShouldBe(1);
        (await Refused(() => As(other.Manager).Send(new EnrolAssessor(assessor, course)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(other.Manager).Send(new GetAssessor(assessor)))).Error.ShouldBe(SharedErrors.NotFound);
    }

    [Test, Article("A24.1")]
    public async Task Refuses_the_same_person_twice()
    {
        var centre = await Given.AnActiveCentre();
        await Given.ANominatedAssessor(centre);

        (await Refused(() => Given.ANominatedAssessor(centre))).Error.ShouldBe(AssessorErrors.Duplicate);
    }
}

[TestOf(nameof(RecordCourseAttendance))]
[TestOf(nameof(RecordAssessorExamination))]
internal sealed class CertifyAssessorTests : FunctionalTest
{
    [Test, Article("A18.1")]
    public async Task Numbers_and_prints_the_certificate_that_anybody_can_check()
    {
        var centre = await Given.AnActiveCentre();
        var id = await Given.AnAssessorWhoPassed(centre);
        (await As(Users.Approver).Send(new ListMyTasks())).ShouldContain(new WaitingTask("assessor.certify", 1, "/assessors?awaitsCertificate=true"));

        await As(Users.Approver).Send(new CertifyAssessor(id));

        var assessor = await As(centre.Manager).Send(new GetAssessor(id));
        (assessor.Entry.Status, assessor.Entry.CertificateNumber, assessor.Entry.ValidUntil)
            .ShouldBe((AssessorStatus.Certified, "PJY-2026-000001", new DateOnly(2029, 12, 15)));
        assessor.Certificates.Single().File.ShouldNotBeNull();
        var checkedBy = await As(Users.Anyone).Send(new VerifyAssessorCertificate("pjy-2026-000001"));
        (checkedBy.NameMasked, checkedBy.InForce).ShouldBe(("何*", true));
    }

    [Test, Article("A18.1")]
    public async Task Refuses_who_has_not_passed()
    {
        var centre = await Given.AnActiveCentre();
        var (assessor, _) = await Given.AnEnrolledAssessor(centre);

        (await Refused(() => As(Users.Approver).Send(new CertifyAssessor(assessor)))).Error.ShouldBe(AssessorErrors.NotPassed);
        (await As(centre.Manager).Send(new GetAssessor(assessor))).Entry.CertificateNumber.ShouldBeEmpty();
    }

    [Test, Article("A19.1")]
    public async Task Lets_the_certified_assessor_sign_and_work()
    {
        var centre = await Given.AnActiveCentre();
        var id = await Given.AnAssessorWhoPassed(centre);
        await As(Users.Approver).Send(new CertifyAssessor(id));
        var account = await As(centre.Manager).Send(
            new OpenStaffAccount($"t{Guid.NewGuid():n}", "评价员", "Functional-2026-Test", Role.Assessor, null, id));
        var signer = TestUser.With(Role.Assessor).At(centre.Id) with { SignedInId = new(account), AssessorId = new(id) };
        (await As(signer).Send(new ListMyTasks())).ShouldContain(task => task.Kind == "assessor.sign-letter");

        await As(signer).Send(new SignCommitmentLetter(CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash));

        var assessor = await As(centre.Manager).Send(new GetAssessor(id));
        assessor.Entry.Status.ShouldBe(AssessorStatus.Committed);
        assessor.Commitment!.TextHash.ShouldBe(CommitmentLetter.CurrentTextHash);
        assessor.Commitment.SecondFactor.ShouldBeFalse();
    }
}

internal sealed class WithdrawAssessorTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Takes_the_assessor_off_the_register_and_closes_the_account()
    {
        var centre = await Given.AnActiveCentre();
        var account = (await Given.CommittedAssessors(centre))[0];

        await As(centre.Manager).Send(new WithdrawAssessor(centre.AssessorIds[0], "调离本单位"));

        (await As(centre.Manager).Send(new GetAssessor(centre.AssessorIds[0]))).Entry.Status.ShouldBe(AssessorStatus.Withdrawn);
        (await As(centre.Manager).Send(new ListAccounts(null, null, new PageRequest(Size: 100)))).Items
            .Single(entry => entry.Id == account.SignedInId!.Value.Value).Disabled.ShouldBeTrue();
    }
}

[TestOf(nameof(EditAssessor))]
internal sealed class RecordAssessorDevelopmentTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Keeps_corrections_and_development()
    {
        var centre = await Given.AnActiveCentre();
        var id = centre.AssessorIds[0];
        var before = await As(centre.Manager).Send(new GetAssessor(id));
        var record = new DevelopmentInput(new DateOnly(2026, 11, 20), DevelopmentKind.Research, "长度计量题库编写", 0, null);

        await As(centre.Manager).Send(new EditAssessor(
            id, null, "正高级工程师", null, before.Entry.OccupationCode, before.Entry.Specialties, before.Version));
        await As(centre.Staff).Send(new RecordAssessorDevelopment(id, record));

        var after = await As(Users.Supervisor).Send(new GetAssessor(id));
        after.Entry.Title.ShouldBe("正高级工程师");
        after.Development.ShouldBe([record]);
        (await Refused(() => As(centre.Manager).Send(new EditAssessor(
            id, null, "工程师", null, before.Entry.OccupationCode, before.Entry.Specialties, before.Version)))).Error.ShouldBe(SharedErrors.ChangedMeanwhile);
    }
}
