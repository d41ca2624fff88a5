using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

/// <summary>What a course of the society for assessors offers.</summary>
/// <param name="Hours">All hours of the course, 1 to 500.</param>
/// <param name="EnrolUntil">Last day, included; not after the first day of the course.</param>
public sealed record CourseOffer(
    string Title, string OccupationCode, string Place, DateOnly From, DateOnly Until, DateOnly EnrolUntil, int Hours, int Capacity);

/// <summary>A training course of the society for assessors, with its examination (A18.1); who is enrolled stands with each assessor.</summary>
public sealed class AssessorCourse : AggregateRoot<AssessorCourseId>
{
    private AssessorCourse()
    {
    }

    public CourseOffer Offer { get; private set; } = null!;

    /// <summary>How many places are taken.</summary>
    public int Enrolled { get; private set; }

    /// <summary>Opens a course for enrolment.</summary>
    /// <exception cref="DomainException">Dates, hours or places make no sense, all faults at once.</exception>
    public static AssessorCourse Open(CourseOffer offer, DateOnly today)
    {
        new Faults()
            .Check(
                !string.IsNullOrWhiteSpace(offer.Title) && !string.IsNullOrWhiteSpace(offer.Place) && !string.IsNullOrWhiteSpace(offer.OccupationCode),
                AssessorCourseErrors.Incomplete, "offer.title")
            .Check(
                offer.From <= offer.Until && offer.EnrolUntil <= offer.From && offer.EnrolUntil >= today,
                AssessorCourseErrors.DatesInvalid, "offer.enrolUntil")
            .Check(offer.Hours is >= 1 and <= 500 && offer.Capacity is >= 1 and <= 1000, AssessorCourseErrors.Incomplete, "offer.capacity")
            .ThrowIfAny();
        return new AssessorCourse { Id = AssessorCourseId.New(), Offer = offer };
    }

    /// <summary>Takes a nominated assessor, or one whose certificate is to be renewed.</summary>
    /// <exception cref="DomainException">Enrolment is over, the course is full, or it is for another occupation (A18.1); or as <see cref="Assessor"/> says.</exception>
    public void Enrol(Assessor assessor, AssessorRules rules, UserId by, DateOnly today)
    {
        Require(today <= Offer.EnrolUntil, AssessorCourseErrors.EnrolmentOver);
        Require(Enrolled < Offer.Capacity, AssessorCourseErrors.Full);
        Require(assessor.OccupationCode == Offer.OccupationCode, AssessorCourseErrors.OtherOccupation);
        assessor.Enrol(this, rules, by, today);
        Enrolled++;
    }

    /// <summary>Notes the hours that an assessor attended; enough of them make the assessor trained.</summary>
    /// <exception cref="DomainException">The course is not over, more hours than it has, or not enrolled (A18.1).</exception>
    public void RecordAttendance(Assessor assessor, int hours, AssessorRules rules, UserId by, DateOnly today)
    {
        Require(today >= Offer.Until, AssessorCourseErrors.NotOver);
        Require(hours >= 0 && hours <= Offer.Hours, AssessorCourseErrors.HoursInvalid);
        assessor.RecordAttendance(this, hours, enough: hours >= Offer.Hours * rules.MinimumCourseAttendance, by, today);
    }

    /// <summary>Notes the result of the assessor examination.</summary>
    /// <param name="score">0 to 100, at most one decimal.</param>
    /// <exception cref="DomainException">Not trained in this course, or no such score or day (A18.1).</exception>
    public void RecordExamination(Assessor assessor, DateOnly heldOn, decimal score, AssessorRules rules, UserId by, DateOnly today)
    {
        Require(score is >= 0 and <= 100 && decimal.Round(score, 1) == score, AssessorCourseErrors.ScoreInvalid);
        Require(heldOn >= Offer.From && heldOn <= today, AssessorCourseErrors.ExaminationDayInvalid);
        assessor.RecordExamination(this, new AssessorExam(heldOn, score, score >= rules.PassMark, by), today);
    }
}
