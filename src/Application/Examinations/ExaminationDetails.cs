using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Examinations;

/// <param name="ActsAsAssessor">Whether the caller is an assessor of this examination.</param>
/// <param name="EnteredMarks">Whether the caller entered a mark, and so cannot make the second check.</param>
/// <param name="Version">Send it back with a change.</param>
public sealed record ExaminationDetails(
    Guid Id,
    Guid CentreId,
    Guid ClassId,
    string ClassCode,
    ScopeRow Row,
    ExaminationStatus Status,
    decimal PassMark,
    string? Wishes,
    ArrangementDetails? Arrangement,
    IReadOnlyList<ExamSubject> Subjects,
    IReadOnlyList<CandidateDetails> Candidates,
    IReadOnlyList<AssignmentDetails> Assessors,
    IReadOnlyList<PaperDetails> Papers,
    bool CustodyIsComplete,
    IReadOnlyList<IncidentDetails> Incidents,
    IReadOnlyList<MarkChangeDetails> MarkChanges,
    DateTimeOffset? HeldAt,
    string? VerifiedBy,
    DateTimeOffset? VerifiedAt,
    DateOnly? PublishedOn,
    DateOnly? PublishedUntil,
    string? VoidReason,
    bool ActsAsAssessor,
    bool EnteredMarks,
    uint Version);

public sealed record ArrangementDetails(
    DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, ExamMode Mode, int PracticalGroupSize, IReadOnlyList<RoomDetails> Rooms);

public sealed record RoomDetails(string Name, int Seats);

/// <param name="Eligible">Completed the training (A16.3).</param>
/// <param name="Present">Null until checked in or noted absent.</param>
/// <param name="Passed">Null until every subject is marked.</param>
public sealed record CandidateDetails(
    Guid TraineeId,
    string Name,
    string MaskedIdNumber,
    bool Eligible,
    string? Room,
    int? Seat,
    bool? Present,
    IReadOnlyList<MarkDetails> Marks,
    bool? Passed,
    IReadOnlyList<ShortfallDetails> Shortfalls);

public sealed record MarkDetails(ExamSubject Subject, MarkKind Kind, decimal? Score);

public sealed record ShortfallDetails(ExamSubject Subject, ShortfallKind Kind);

public sealed record AssignmentDetails(Guid AssessorId, string Name, AssessorDuty Duty, string? Room, string? DeclaredConflict);

/// <param name="WaitsForSecondOpener">One of two people has opened.</param>
public sealed record PaperDetails(
    Guid Id,
    ExamSubject Subject,
    string FileName,
    string SealedSha256,
    CustodyStepKind State,
    bool WaitsForSecondOpener,
    IReadOnlyList<CustodyStepDetails> Steps);

public sealed record CustodyStepDetails(CustodyStepKind Kind, string By, string? Witness, DateTimeOffset At, string Sha256, string? Note);

public sealed record IncidentDetails(Guid Id, IncidentKind Kind, string Description, Guid? TraineeId, string RecordedBy, DateTimeOffset RecordedAt);

/// <param name="Confirmed">False while the second person is missing.</param>
public sealed record MarkChangeDetails(
    Guid Id,
    Guid TraineeId,
    ExamSubject Subject,
    MarkKind FromKind,
    decimal? FromScore,
    MarkKind ToKind,
    decimal? ToScore,
    string Reason,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    bool Confirmed);
