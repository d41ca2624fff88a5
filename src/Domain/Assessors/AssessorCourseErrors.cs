using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

public static class AssessorCourseErrors
{
    public static readonly DomainError Incomplete = new("assessor-course.incomplete", "A course names title, place and occupation, 1 to 500 hours and at least one place.", Article.A18_1);
    public static readonly DomainError DatesInvalid = new("assessor-course.dates-invalid", "Enrolment ends today or later and not after the course begins.", Article.A18_1);
    public static readonly DomainError EnrolmentOver = new("assessor-course.enrolment-over", "Enrolment in this course is over.", Article.A18_1);
    public static readonly DomainError Full = new("assessor-course.full", "All places of this course are taken.", Article.A18_1);
    public static readonly DomainError OtherOccupation = new("assessor-course.other-occupation", "The course is for another occupation.", Article.A18_1);
    public static readonly DomainError NotEnrolled = new("assessor-course.not-enrolled", "The assessor is not enrolled in this course.", Article.A18_1);
    public static readonly DomainError NotOver = new("assessor-course.not-over", "Attendance is recorded from the last day of the course.", Article.A18_1);
    public static readonly DomainError HoursInvalid = new("assessor-course.hours-invalid", "The hours attended are 0 to all hours of the course.", Article.A18_1);
    public static readonly DomainError NotTrained = new("assessor-course.not-trained", "Only who attended enough of the course is examined.", Article.A18_1);
    public static readonly DomainError ScoreInvalid = new("assessor-course.score-invalid", "A score is 0 to 100 with at most one decimal.", Article.A18_1);
    public static readonly DomainError ExaminationDayInvalid = new("assessor-course.examination-day-invalid", "The examination lies after the beginning of the course and not ahead.", Article.A18_1);
}
