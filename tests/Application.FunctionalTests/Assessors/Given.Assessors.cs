using CmtsEval.Application.Assessors;
using CmtsEval.Domain.Assessors;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    public static readonly DateOnly CourseEnd = new(2026, 12, 15);

    public static CourseOffer AnOffer =>
        new("评价员培训班", "4-08-05-06", "学会培训中心", new DateOnly(2026, 12, 11), CourseEnd, new DateOnly(2026, 12, 6), 40, 30);

    public static async Task<Guid> ANominatedAssessor(ActiveCentre centre, int person = 60) => await Testing.SendAsync(
        centre.Manager,
        new NominateAssessor("何平", SamplePerson.IdNumber(person), SamplePerson.Mobile(person), "工程师", null, "4-08-05-06", ["长度计量员"]));

    /// <summary>A nominated assessor on a course; answers both ids.</summary>
    public static async Task<(Guid Assessor, Guid Course)> AnEnrolledAssessor(ActiveCentre centre)
    {
        var assessor = await ANominatedAssessor(centre);
        var course = await Testing.SendAsync(Users.Reviewer, new OpenAssessorCourse(AnOffer));
        await Testing.SendAsync(centre.Manager, new EnrolAssessor(assessor, course));
        return (assessor, course);
    }

    /// <summary>Through course and examination, up to the certificate.</summary>
    public static async Task<Guid> AnAssessorWhoPassed(ActiveCentre centre)
    {
        var (assessor, course) = await AnEnrolledAssessor(centre);
        Testing.MoveTo(new DateTimeOffset(2026, 12, 16, 1, 0, 0, TimeSpan.Zero));
        await Testing.SendAsync(Users.Reviewer, new RecordCourseAttendance(course, [new(assessor, 36)]));
        await Testing.SendAsync(Users.Reviewer, new RecordAssessorExamination(course, CourseEnd, [new(assessor, 86.5m)]));
        return assessor;
    }
}
