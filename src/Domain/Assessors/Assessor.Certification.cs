using System.Globalization;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Assessors;

/// <summary>Course, examination, certificate, renewal and expiry (A18.1).</summary>
public sealed partial class Assessor
{
    /// <summary>Refuses what <see cref="Certify"/> would, so that nothing is printed in vain.</summary>
    /// <exception cref="DomainException">The examination is not passed, or the approver recorded it (A18.1).</exception>
    public void RequireCertifiable(UserId approver)
    {
        RequireOnRegister();
        Require(Preparation is { TrainedOn: not null, Exam.Passed: true }, AssessorErrors.NotPassed);
        Require(Preparation!.Exam!.RecordedBy != approver, AssessorErrors.ExaminerCannotCertify);
    }

    /// <summary>The last day of a certificate issued today; a renewal goes on from the end of the present one.</summary>
    public DateOnly LastDayOfNext(AssessorRules rules, DateOnly today) =>
        (ValidUntil >= today ? ValidUntil.Value : today.AddDays(-1)).AddYears(rules.CertificateYears);

    /// <summary>The society issues the certificate, or renews it; a commitment letter in force goes on.</summary>
    /// <exception cref="DomainException">As <see cref="RequireCertifiable"/>.</exception>
    public void Certify(string number, StoredFileId file, AssessorRules rules, UserId approver, DateOnly today)
    {
        RequireCertifiable(approver);
        var certificate = new AssessorCertificate(number, today, LastDayOfNext(rules, today), file);
        CertificateNumber = number;
        IssuedHere = true;
        IssuedOn = ValidUntil >= today ? IssuedOn : today;
        ValidUntil = certificate.ValidUntil;
        Certificates = [.. Certificates, certificate];
        (CourseId, Preparation, AwaitsCertificate) = (null, null, false);
        Status = Commitment is { IsCurrent: true } ? AssessorStatus.Committed : AssessorStatus.Certified;
        Record(RegisterStep.Certified, approver, today, number);
        Raise(new AssessorCertified(Id, CentreId, number));
    }

    /// <summary>The certificate has run out: works no more until it is renewed.</summary>
    /// <exception cref="DomainException">It is still in force, or there is none.</exception>
    public void Expire(DateOnly today)
    {
        Require(Status is AssessorStatus.Certified or AssessorStatus.Committed && ValidUntil < today, AssessorErrors.NotCertified);
        Status = AssessorStatus.Expired;
        Record(RegisterStep.Expired, by: null, today, CertificateNumber);
        Raise(new AssessorExpired(Id, CentreId));
    }

    internal void Enrol(AssessorCourse course, AssessorRules rules, UserId by, DateOnly today)
    {
        RequireOnRegister();
        Require(CourseId is null || Preparation is { Exam.Passed: false }, AssessorErrors.EnrolledAlready);
        Require(ValidUntil is null || ValidUntil < today.AddMonths(rules.RenewalMonths), AssessorErrors.RenewalTooEarly);
        CourseId = course.Id;
        Preparation = new AssessorPreparation(course.Id, today, null, null, null);
        AwaitsCertificate = false;
        Record(RegisterStep.Enrolled, by, today, course.Offer.Title);
    }

    internal void RecordAttendance(AssessorCourse course, int hours, bool enough, UserId by, DateOnly today)
    {
        var preparation = RequireOn(course);
        Preparation = preparation with { HoursAttended = hours, TrainedOn = enough ? preparation.TrainedOn ?? today : null };
        AwaitsCertificate = enough && preparation.Exam is { Passed: true };
        if (!enough)
        {
            Status = Status is AssessorStatus.Trained ? AssessorStatus.Candidate : Status;
            return;
        }

        TrainedOn = Preparation.TrainedOn;
        Status = Status is AssessorStatus.Candidate ? AssessorStatus.Trained : Status;
        Record(RegisterStep.Trained, by, today, course.Offer.Title);
    }

    internal void RecordExamination(AssessorCourse course, AssessorExam exam, DateOnly today)
    {
        var preparation = RequireOn(course);
        Require(preparation.TrainedOn is not null, AssessorCourseErrors.NotTrained);
        Preparation = preparation with { Exam = exam };
        AwaitsCertificate = exam.Passed;
        Record(RegisterStep.Examined, exam.RecordedBy, today, exam.Score.ToString("0.#", CultureInfo.InvariantCulture));
    }

    private AssessorPreparation RequireOn(AssessorCourse course)
    {
        RequireOnRegister();
        return CourseId == course.Id && Preparation is { } preparation ? preparation : throw new DomainException(AssessorCourseErrors.NotEnrolled);
    }
}
