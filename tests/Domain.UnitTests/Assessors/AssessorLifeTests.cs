using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.UnitTests.Assessors;

public sealed class AssessorLifeTests
{
    private static readonly AssessorRules Rules = AssessorRules.Default;

    [Test, Article("A18.1"), Article("A24.1")]
    public void Goes_from_nomination_through_course_and_examination_to_a_certificate_of_three_years()
    {
        var (assessor, course) = Given.AnEnrolledAssessor();
        assessor.Status.ShouldBe(AssessorStatus.Candidate);
        course.RecordAttendance(assessor, 32, Rules, Given.Li, Given.CourseEnd);
        assessor.Status.ShouldBe(AssessorStatus.Trained);
        Refusal.Of(() => assessor.RequireMayExamine(Given.Length4, Given.CourseEnd)).ShouldBe(AssessorErrors.NotCertified);
        course.RecordExamination(assessor, Given.CourseEnd, 60, Rules, Given.Li, Given.CourseEnd);

        assessor.Certify("PJY-2026-000001", StoredFileId.New(), Rules, Given.Approver, Given.CourseEnd);

        assessor.Status.ShouldBe(AssessorStatus.Certified);
        assessor.ValidUntil.ShouldBe(new DateOnly(2029, 12, 14));
        assessor.CountsFor("4-08-05-06", new DateOnly(2029, 12, 14)).ShouldBeTrue();
        assessor.CountsFor("4-08-05-06", new DateOnly(2029, 12, 15)).ShouldBeFalse();
        assessor.History.Select(entry => entry.Step).ShouldBe(
            [RegisterStep.Nominated, RegisterStep.Enrolled, RegisterStep.Trained, RegisterStep.Examined, RegisterStep.Certified]);
    }

    [Test, Article("A18.1")]
    public void Is_not_trained_with_too_few_hours()
    {
        var (assessor, course) = Given.AnEnrolledAssessor();

        course.RecordAttendance(assessor, 31, Rules, Given.Li, Given.CourseEnd);

        assessor.Status.ShouldBe(AssessorStatus.Candidate);
        Refusal.Of(() => course.RecordExamination(assessor, Given.CourseEnd, 90, Rules, Given.Li, Given.CourseEnd))
            .ShouldBe(AssessorCourseErrors.NotTrained);
    }

    [Test, Article("A18.1")]
    public void Is_not_certified_without_a_pass_nor_by_who_examined()
    {
        var (assessor, course) = Given.ATrainedAssessor();
        Refusal.Of(() => assessor.RequireCertifiable(Given.Approver)).ShouldBe(AssessorErrors.NotPassed);
        course.RecordExamination(assessor, Given.CourseEnd, 59.9m, Rules, Given.Li, Given.CourseEnd);
        Refusal.Of(() => assessor.RequireCertifiable(Given.Approver)).ShouldBe(AssessorErrors.NotPassed);

        course.RecordExamination(assessor, Given.CourseEnd, 75, Rules, Given.Li, Given.CourseEnd);
        Refusal.Of(() => assessor.RequireCertifiable(Given.Li)).ShouldBe(AssessorErrors.ExaminerCannotCertify);

        assessor.CertificateNumber.ShouldBeEmpty();
        assessor.AwaitsCertificate.ShouldBeTrue();
    }

    [Test, Article("A18.1")]
    public void Enrols_once_in_an_open_course_of_the_occupation()
    {
        var (assessor, course) = Given.AnEnrolledAssessor();
        Refusal.Of(() => course.Enrol(assessor, Rules, Given.Applicant, Given.Today)).ShouldBe(AssessorErrors.EnrolledAlready);

        var small = AssessorCourse.Open(Given.AnOffer with { Capacity = 1 }, Given.Today);
        small.Enrol(Given.ACandidate(), Rules, Given.Applicant, Given.Today);
        Refusal.Of(() => small.Enrol(Given.ACandidate(), Rules, Given.Applicant, Given.Today)).ShouldBe(AssessorCourseErrors.Full);
        Refusal.Of(() => course.Enrol(Given.ACandidate(), Rules, Given.Applicant, Given.Today.AddDays(6))).ShouldBe(AssessorCourseErrors.EnrolmentOver);
        var other = AssessorCourse.Open(Given.AnOffer with { OccupationCode = "4-08-05-99" }, Given.Today);
        Refusal.Of(() => other.Enrol(Given.ACandidate(), Rules, Given.Applicant, Given.Today)).ShouldBe(AssessorCourseErrors.OtherOccupation);
        course.Enrolled.ShouldBe(1);
    }

    [Test, Article("A18.1")]
    public void Records_only_what_can_have_been()
    {
        var (assessor, course) = Given.AnEnrolledAssessor();
        Refusal.Of(() => course.RecordAttendance(assessor, 40, Rules, Given.Li, Given.CourseEnd.AddDays(-1))).ShouldBe(AssessorCourseErrors.NotOver);
        Refusal.Of(() => course.RecordAttendance(assessor, 41, Rules, Given.Li, Given.CourseEnd)).ShouldBe(AssessorCourseErrors.HoursInvalid);
        Refusal.Of(() => course.RecordAttendance(Given.ACandidate(), 40, Rules, Given.Li, Given.CourseEnd)).ShouldBe(AssessorCourseErrors.NotEnrolled);
        course.RecordAttendance(assessor, 40, Rules, Given.Li, Given.CourseEnd);
        Refusal.Of(() => course.RecordExamination(assessor, Given.CourseEnd, 88.55m, Rules, Given.Li, Given.CourseEnd))
            .ShouldBe(AssessorCourseErrors.ScoreInvalid);
        Refusal.Of(() => course.RecordExamination(assessor, Given.CourseEnd.AddDays(1), 88, Rules, Given.Li, Given.CourseEnd))
            .ShouldBe(AssessorCourseErrors.ExaminationDayInvalid);
        assessor.Preparation!.Exam.ShouldBeNull();
    }

    [Test, Article("A18.1"), Article("A19.1")]
    public void Renews_from_the_end_of_the_present_certificate_and_stays_committed()
    {
        var assessor = Given.ACertifiedAssessor();
        var signer = Domain.Accounts.UserId.New();
        assessor.LinkAccount(signer);
        assessor.SignCommitmentLetter(CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash, true, Rules, signer, Given.Now, Given.CourseEnd);
        var later = new DateOnly(2029, 9, 1);
        Refusal.Of(() => ACourseFrom(Given.Today.AddYears(1)).Enrol(assessor, Rules, Given.Applicant, Given.Today.AddYears(1)))
            .ShouldBe(AssessorErrors.RenewalTooEarly);

        var course = ACourseFrom(later);
        course.Enrol(assessor, Rules, Given.Applicant, later);
        course.RecordAttendance(assessor, 40, Rules, Given.Li, later.AddDays(14));
        Should.NotThrow(() => assessor.RequireMayExamine(Given.Length4, later.AddDays(14)));
        course.RecordExamination(assessor, later.AddDays(14), 80, Rules, Given.Li, later.AddDays(14));
        assessor.Certify("PJY-2029-000001", StoredFileId.New(), Rules, Given.Approver, later.AddDays(15));

        assessor.Status.ShouldBe(AssessorStatus.Committed);
        assessor.ValidUntil.ShouldBe(new DateOnly(2032, 12, 14));
        assessor.Certificates.Count.ShouldBe(2);
        Should.NotThrow(() => assessor.RequireMayExamine(Given.Length4, later.AddDays(15)));
    }

    [Test, Article("A18.1")]
    public void Expires_the_day_after_the_last_and_comes_back_with_a_renewal()
    {
        var assessor = Given.ACertifiedAssessor();
        var last = assessor.ValidUntil!.Value;
        Refusal.Of(() => assessor.Expire(last)).ShouldBe(AssessorErrors.NotCertified);

        assessor.Expire(last.AddDays(1));

        assessor.Status.ShouldBe(AssessorStatus.Expired);
        Refusal.Of(() => assessor.RequireMayExamine(Given.Length4, last.AddDays(1))).ShouldBe(AssessorErrors.CertificateExpired);
        Should.NotThrow(() => ACourseFrom(last.AddDays(1)).Enrol(assessor, Rules, Given.Applicant, last.AddDays(1)));
    }

    [Test, Article("A24.1")]
    public void Is_withdrawn_for_good_with_a_reason()
    {
        var assessor = Given.ACertifiedAssessor();
        Refusal.Of(() => assessor.Withdraw("", Given.Approver, Given.Today)).ShouldBe(AssessorErrors.WithdrawalReasonMissing);

        assessor.Withdraw("调离本单位", Given.Applicant, Given.Today);

        Refusal.Of(() => assessor.Withdraw("再次", Given.Applicant, Given.Today)).ShouldBe(AssessorErrors.HasWithdrawn);
        Refusal.Of(() => assessor.RequireMayExamine(Given.Length4, Given.CourseEnd)).ShouldBe(AssessorErrors.NotCertified);
        assessor.CountsFor("4-08-05-06", Given.CourseEnd).ShouldBeFalse();
    }

    [Test, Article("A18.1")]
    public void Keeps_the_specialties_that_a_certificate_names()
    {
        var assessor = Given.ACertifiedAssessor();

        Refusal.Of(() => assessor.Edit(null, "高级工程师", null, "4-08-05-06", ["热工计量员"], Given.Applicant, Given.Today))
            .ShouldBe(AssessorErrors.NotEditable);
        assessor.Edit(null, "高级工程师", null, "4-08-05-06", ["长度计量员"], Given.Applicant, Given.Today);

        assessor.Title.ShouldBe("高级工程师");
    }

    [Test, Article("A24.1")]
    public void Is_nominated_with_all_that_the_register_asks_for_by_an_active_centre()
    {
        var centre = Given.AnActiveCentre();
        var empty = new AssessorNomination("", "1", "1", null, null, null, []);
        Refusal.AllOf(() => Assessor.Nominate(centre, empty, Given.Applicant, Given.Today)).Select(fault => fault.Path)
            .ShouldBe(["name", "idNumber", "mobile", "specialties"]);

        centre.Suspend("主管部门介入调查", Given.Approver, Given.Today);
        Refusal.Of(() => Assessor.Nominate(centre, Given.ANomination, Given.Applicant, Given.Today)).ShouldBe(BranchCentreErrors.Suspended);
    }

    [Test, Article("A18.1")]
    public void A_course_makes_sense_in_time_and_size()
    {
        Refusal.AllOf(() => AssessorCourse.Open(
                Given.AnOffer with { Title = " ", EnrolUntil = Given.Today.AddDays(-1), Capacity = 0 }, Given.Today))
            .Select(fault => fault.Error)
            .ShouldBe([AssessorCourseErrors.Incomplete, AssessorCourseErrors.DatesInvalid, AssessorCourseErrors.Incomplete]);
    }

    private static AssessorCourse ACourseFrom(DateOnly day) =>
        AssessorCourse.Open(Given.AnOffer with { From = day.AddDays(5), Until = day.AddDays(14), EnrolUntil = day.AddDays(5) }, day);
}
