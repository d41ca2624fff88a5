using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

public sealed partial class TrainingClass
{
    private static readonly TimeSpan SignInBefore = TimeSpan.FromHours(1);

    /// <summary>Opens self sign-in for a session: its rotating code may be shown from now on (A16.1).</summary>
    public void OpenRollCall(BranchCentre centre, TrainingSessionId sessionId, DateTimeOffset now)
    {
        centre.RequireActive();
        var session = RequireRecordable(sessionId, now);

        session.OpenRollCall(now);
        Status = TrainingClassStatus.Running;
    }

    /// <summary>Ends self sign-in: codes shown so far are worth nothing.</summary>
    public void CloseRollCall(TrainingSessionId sessionId)
    {
        RequireOpen();
        RequireSession(sessionId).CloseRollCall();
    }

    /// <exception cref="DomainException">The teacher does not show a code for this session.</exception>
    public void RequireRollCallOpen(TrainingSessionId sessionId) =>
        Require(RequireSession(sessionId).RollCallOpenedAt is not null, AttendanceErrors.RollCallNotOpen);

    /// <summary>A trainee signs in with the code on the teacher's screen; after the start they are late (A16.1).</summary>
    /// <exception cref="DomainException">Not a member, already signed in, or the roll-call is closed.</exception>
    public AttendanceStatus SignIn(BranchCentre centre, TrainingSessionId sessionId, TraineeId traineeId, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        var session = RequireRecordable(sessionId, now);
        RequireRollCallOpen(sessionId);
        var member = RequireMember(traineeId);
        Require(Find(sessionId, traineeId) is null, AttendanceErrors.AlreadyRecorded);

        var status = now > session.StartsAt ? AttendanceStatus.Late : AttendanceStatus.Present;
        Add(session, new AttendanceEntry(traineeId, status, SignInMethod.RotatingCode, now, Group: GroupAt(session, member, null)), by, now);
        return status;
    }

    /// <summary>Records the attendance of one session, all entries or none. Saying again what is recorded changes nothing.</summary>
    /// <exception cref="DomainException">With every entry at fault: unknown member, recorded otherwise, group above the stations.</exception>
    public void RecordAttendance(
        BranchCentre centre, TrainingSessionId sessionId, IReadOnlyList<AttendanceEntry> entries, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        var session = RequireRecordable(sessionId, now);
        var faults = new Faults();
        for (var i = 0; i < entries.Count; i++)
        {
            var known = Find(sessionId, entries[i].TraineeId);
            faults.Check(Has(entries[i].TraineeId), TrainingClassErrors.MemberUnknown, $"entries[{i}]");
            faults.Check(known is null || known.SaysTheSame(entries[i]), AttendanceErrors.AlreadyRecorded, $"entries[{i}]");
        }

        CheckStations(faults, session, entries);
        faults.ThrowIfAny();

        foreach (var entry in entries.Where(entry => Find(sessionId, entry.TraineeId) is null).DistinctBy(entry => entry.TraineeId))
        {
            Add(session, entry with { Group = GroupAt(session, RequireMember(entry.TraineeId), entry.Group) }, by, now);
        }

        Status = TrainingClassStatus.Running;
    }

    /// <summary>Corrects a record; what it said before stays visible (A16.1).</summary>
    public void CorrectAttendance(
        BranchCentre centre, TrainingSessionId sessionId, TraineeId traineeId, AttendanceStatus status, string reason, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        RequireOpen();
        RequireSession(sessionId);
        RequireMember(traineeId);
        Require(!string.IsNullOrWhiteSpace(reason), AttendanceErrors.CorrectionReasonMissing);
        var record = Find(sessionId, traineeId) ?? throw new DomainException(AttendanceErrors.NotRecorded);
        Require(record.Status != status, AttendanceErrors.CorrectionChangesNothing);

        record.Correct(status, reason.Trim(), by, now);
    }

    /// <summary>Keeps what trainees did in a practical session; writing again replaces the record (A16.2).</summary>
    /// <exception cref="DomainException">With every entry at fault: incomplete, not a member, missed the session.</exception>
    public void RecordPractice(
        BranchCentre centre, TrainingSessionId sessionId, IReadOnlyList<PracticalEntry> entries, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        var session = RequireRecordable(sessionId, now);
        Require(session.Kind is SessionKind.Practical, AttendanceErrors.NotPractical);
        var faults = new Faults();
        for (var i = 0; i < entries.Count; i++)
        {
            faults.Check(Has(entries[i].TraineeId), TrainingClassErrors.MemberUnknown, $"entries[{i}]");
            faults.Check(entries[i].IsComplete, AttendanceErrors.RecordIncomplete, $"entries[{i}]");
            faults.Check(
                Find(sessionId, entries[i].TraineeId) is not { } record || record.Status.CountsAsAttended(),
                AttendanceErrors.TraineeNotThere,
                $"entries[{i}]");
        }

        faults.ThrowIfAny();

        foreach (var entry in entries)
        {
            if (_practicalRecords.Find(record => record.SessionId == sessionId && record.TraineeId == entry.TraineeId) is { } written)
            {
                written.Write(entry, by, now);
            }
            else
            {
                _practicalRecords.Add(new PracticalRecord(Id, CentreId, sessionId, entry, by, now));
            }
        }

        Status = TrainingClassStatus.Running;
    }

    private static int? GroupAt(TrainingSession session, ClassMember member, int? group) =>
        session.Kind is SessionKind.Practical ? group ?? member.Group : null;

    private void CheckStations(Faults faults, TrainingSession session, IReadOnlyList<AttendanceEntry> entries)
    {
        if (session.Kind is not SessionKind.Practical)
        {
            return;
        }

        var groups = entries
            .Where(entry => Has(entry.TraineeId) && Find(session.Id, entry.TraineeId) is null)
            .Select(entry => entry.Group ?? RequireMember(entry.TraineeId).Group)
            .Concat(_attendance.Where(record => record.SessionId == session.Id).Select(record => record.Group ?? 0));
        var largest = groups.CountBy(group => group).Select(pair => pair.Value).DefaultIfEmpty().Max();
        faults.Check(largest <= Stations, AttendanceErrors.GroupTooLarge, "entries", ("actual", largest), ("allowed", Stations));
    }

    private TrainingSession RequireRecordable(TrainingSessionId sessionId, DateTimeOffset now)
    {
        RequireOpen();
        var session = RequireSession(sessionId);
        Require(now >= session.StartsAt - SignInBefore, AttendanceErrors.SessionNotBegun);
        return session;
    }

    private AttendanceRecord? Find(TrainingSessionId sessionId, TraineeId traineeId) =>
        _attendance.Find(record => record.SessionId == sessionId && record.TraineeId == traineeId);

    private void Add(TrainingSession session, AttendanceEntry entry, UserId by, DateTimeOffset now) =>
        _attendance.Add(new AttendanceRecord(Id, CentreId, session.Id, entry, by, now));
}
