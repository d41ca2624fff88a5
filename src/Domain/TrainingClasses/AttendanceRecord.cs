using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>One trainee at one session (A16.1). What was recorded first stays visible beside every correction.</summary>
public sealed class AttendanceRecord : ICentreOwned, ITraineeOwned
{
    private readonly List<AttendanceCorrection> _corrections = [];

    private AttendanceRecord()
    {
    }

    internal AttendanceRecord(TrainingClassId classId, BranchCentreId centreId, TrainingSessionId sessionId, AttendanceEntry entry, UserId by, DateTimeOffset now)
    {
        ClassId = classId;
        CentreId = centreId;
        SessionId = sessionId;
        TraineeId = entry.TraineeId;
        Status = entry.Status;
        Method = entry.Method;
        SignedInAt = entry.SignedInAt;
        SignedOutAt = entry.SignedOutAt;
        Group = entry.Group;
        Note = entry.Note;
        RecordedBy = by;
        RecordedAt = now;
    }

    public TrainingClassId ClassId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public TrainingSessionId SessionId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    public AttendanceStatus Status { get; private set; }

    /// <summary>Null for somebody who did not come.</summary>
    public SignInMethod? Method { get; private init; }

    public DateTimeOffset? SignedInAt { get; private init; }

    public DateTimeOffset? SignedOutAt { get; private init; }

    /// <summary>The practical group in which the trainee worked; null at theory.</summary>
    public int? Group { get; private init; }

    public string? Note { get; private init; }

    public UserId RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public IReadOnlyList<AttendanceCorrection> Corrections => _corrections;

    internal bool SaysTheSame(AttendanceEntry entry) => Status == entry.Status;

    internal void Correct(AttendanceStatus status, string reason, UserId by, DateTimeOffset now)
    {
        _corrections.Add(new AttendanceCorrection(Status, status, reason, by, now));
        Status = status;
    }
}

/// <summary>A later change of an attendance record, with its reason.</summary>
public sealed record AttendanceCorrection(AttendanceStatus From, AttendanceStatus To, string Reason, UserId By, DateTimeOffset At);
