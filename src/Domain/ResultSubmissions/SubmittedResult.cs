using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>One trainee of a submission: the figures as submitted, the society's decision, the certificate.</summary>
public sealed class SubmittedResult
{
    private SubmittedResult()
    {
    }

    internal SubmittedResult(TraineeId traineeId) => TraineeId = traineeId;

    public TraineeId TraineeId { get; private init; }

    /// <summary>Null in a draft.</summary>
    public RegistrationId? RegistrationId { get; private set; }

    public UserId? RegistrationCheckedBy { get; private set; }

    /// <summary>Share of theory sessions attended, 0 to 1.</summary>
    public decimal? TheoryAttendance { get; private set; }

    public decimal? PracticalAttendance { get; private set; }

    public decimal? TheoryScore { get; private set; }

    public decimal? PracticalScore { get; private set; }

    /// <summary>二级 and 一级 only.</summary>
    public decimal? ComprehensiveScore { get; private set; }

    /// <summary>Null until the society decided.</summary>
    public ResultVerdict? Verdict { get; private set; }

    public string? Reason { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public CertificateId? CertificateId { get; private set; }

    internal void Fill(ResultFile file)
    {
        RegistrationId = file.RegistrationId;
        RegistrationCheckedBy = file.RegistrationCheckedBy;
        TheoryAttendance = file.Completion!.TheoryShare;
        PracticalAttendance = file.Completion.PracticalShare;
        TheoryScore = ScoreOf(file, ExamSubject.Theory);
        PracticalScore = ScoreOf(file, ExamSubject.Practical);
        ComprehensiveScore = ScoreOf(file, ExamSubject.Comprehensive);
        (Verdict, Reason, DecidedBy, DecidedAt) = (null, null, null, null);
    }

    internal void Decide(ResultVerdict verdict, string? reason, UserId by, DateTimeOffset now) =>
        (Verdict, Reason, DecidedBy, DecidedAt) = (verdict, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, now);

    internal void Certify(CertificateId certificate) => CertificateId = certificate;

    private static decimal? ScoreOf(ResultFile file, ExamSubject subject) =>
        file.Scores.TryGetValue(subject, out var score) ? score : null;
}
