using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    public static DateOnly CourseEnd => Today.AddDays(14);

    public static AssessorNomination ANomination =>
        new("何平", SamplePerson.IdNumber(60), SamplePerson.Mobile(60), "工程师", null, "4-08-05-06", ["长度计量员"]);

    public static CourseOffer AnOffer => new("评价员培训班", "4-08-05-06", "学会培训中心", Today.AddDays(10), CourseEnd, Today.AddDays(5), 40, 30);

    public static Assessor ACandidate() => Assessor.Nominate(AnActiveCentre(), ANomination, Applicant, Today);

    public static (Assessor Assessor, AssessorCourse Course) AnEnrolledAssessor()
    {
        var (assessor, course) = (ACandidate(), AssessorCourse.Open(AnOffer, Today));
        course.Enrol(assessor, AssessorRules.Default, Applicant, Today);
        return (assessor, course);
    }

    public static (Assessor Assessor, AssessorCourse Course) ATrainedAssessor()
    {
        var (assessor, course) = AnEnrolledAssessor();
        course.RecordAttendance(assessor, 40, AssessorRules.Default, Li, CourseEnd);
        return (assessor, course);
    }

    public static Assessor ACertifiedAssessor()
    {
        var (assessor, course) = ATrainedAssessor();
        course.RecordExamination(assessor, CourseEnd, 85, AssessorRules.Default, Li, CourseEnd);
        assessor.Certify("PJY-2026-000001", StoredFileId.New(), AssessorRules.Default, Approver, CourseEnd);
        return assessor;
    }
}
