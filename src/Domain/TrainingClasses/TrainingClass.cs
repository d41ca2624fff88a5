using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Accepted trainees of one notice, taught in theory and practice until the class is completed (第十五 – 十七条).</summary>
public sealed partial class TrainingClass : AggregateRoot<TrainingClassId>, ICentreOwned
{
    private readonly List<ClassMember> _members = [];
    private readonly List<TrainingSession> _sessions = [];
    private readonly List<AttendanceRecord> _attendance = [];
    private readonly List<PracticalRecord> _practicalRecords = [];

    private TrainingClass()
    {
    }

    public BranchCentreId CentreId { get; private init; }

    public TrainingNoticeId NoticeId { get; private init; }

    /// <summary>班级编号, such as 2027-CD4-01; unique in the centre.</summary>
    public string Code { get; private init; } = "";

    public ScopeRow Row { get; private init; } = null!;

    public TeachingMode Mode { get; private init; }

    public TrainingClassStatus Status { get; private set; }

    /// <summary>The share of sessions to attend that was in force when the class was planned.</summary>
    public decimal MinimumAttendance { get; private init; }

    /// <summary>The practice stations of the specialty when the class was planned (A06.4).</summary>
    public int Stations { get; private init; }

    public DateTimeOffset? CompletedAt { get; private set; }

    public string? CancellationReason { get; private set; }

    public IReadOnlyList<ClassMember> Members => _members;

    public IReadOnlyList<TrainingSession> Sessions => _sessions;

    public IReadOnlyList<AttendanceRecord> Attendance => _attendance;

    public IReadOnlyList<PracticalRecord> PracticalRecords => _practicalRecords;

    /// <summary>Who teaches it; none of them may examine it (A20.3).</summary>
    public IReadOnlyCollection<TeacherId> Teachers => [.. _sessions.Select(session => session.TeacherId).Distinct()];

    /// <summary>Completes the class: from now on its records stand, and its trainees can be examined.</summary>
    /// <exception cref="DomainException">A session is still to come, a roll-call has gaps, or the centre is not active.</exception>
    public void Complete(BranchCentre centre, DateTimeOffset now)
    {
        centre.RequireActive();
        Require(Status is TrainingClassStatus.Running, TrainingClassErrors.NotOpen);
        Require(_sessions.All(session => session.EndsAt <= now), TrainingClassErrors.SessionsNotOver);

        var missing = (_sessions.Count * _members.Count) - _attendance.Count;
        new Faults().Check(missing == 0, TrainingClassErrors.RollCallIncomplete, null, ("missing", missing)).ThrowIfAny();

        Status = TrainingClassStatus.Completed;
        CompletedAt = now;
        Raise(new TrainingClassCompleted(Id, CentreId, _members.Count(member => CompletionOf(member.TraineeId).Completed)));
    }

    /// <summary>Gives the class up; its registrations may join another one.</summary>
    public void Cancel(string reason)
    {
        RequireOpen();
        Require(!string.IsNullOrWhiteSpace(reason), TrainingClassErrors.CancellationReasonMissing);

        Status = TrainingClassStatus.Cancelled;
        CancellationReason = reason.Trim();
        _members.ForEach(member => member.Release());
        Raise(new TrainingClassCancelled(Id, CentreId, CancellationReason));
    }

    /// <exception cref="DomainException">The class has no session taught by <paramref name="teacher"/>.</exception>
    public void RequireTaughtBy(TeacherId? teacher) =>
        Require(teacher is { } id && _sessions.Exists(session => session.TeacherId == id), TrainingClassErrors.NotATeacherOfThisClass);

    /// <summary>Whether this member completed the training, with the figures that explain it (A16.3).</summary>
    /// <exception cref="DomainException">The trainee is not a member.</exception>
    public Completion CompletionOf(TraineeId traineeId)
    {
        RequireMember(traineeId);
        var kinds = _sessions.ToDictionary(session => session.Id, session => session.Kind);
        var attended = _attendance
            .Where(record => record.TraineeId == traineeId && record.Status.CountsAsAttended())
            .Select(record => record.SessionId)
            .ToHashSet();
        var recorded = _practicalRecords.Where(record => record.TraineeId == traineeId).Select(record => record.SessionId).ToHashSet();

        return new Completion(
            traineeId,
            attended.Count(id => kinds[id] is SessionKind.Theory),
            kinds.Values.Count(kind => kind is SessionKind.Theory),
            attended.Count(id => kinds[id] is SessionKind.Practical),
            kinds.Values.Count(kind => kind is SessionKind.Practical),
            MinimumAttendance,
            [.. _sessions
                .Where(session => session.Kind is SessionKind.Practical && attended.Contains(session.Id) && !recorded.Contains(session.Id))
                .Select(session => session.Number)
                .Order()]);
    }

    public bool Has(TraineeId traineeId) => _members.Exists(member => member.TraineeId == traineeId);

    private void RequireOpen() =>
        Require(Status is TrainingClassStatus.Planned or TrainingClassStatus.Running, TrainingClassErrors.NotOpen);

    private ClassMember RequireMember(TraineeId traineeId) =>
        _members.Find(member => member.TraineeId == traineeId) ?? throw new DomainException(TrainingClassErrors.MemberUnknown);

    private TrainingSession RequireSession(TrainingSessionId sessionId) =>
        _sessions.Find(session => session.Id == sessionId) ?? throw new DomainException(TrainingClassErrors.SessionUnknown);
}
