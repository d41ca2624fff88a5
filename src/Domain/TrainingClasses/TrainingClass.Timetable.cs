using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

public sealed partial class TrainingClass
{
    /// <summary>Practice stations that the class uses at once: as many as its largest group has members.</summary>
    public int StationsAtOnce => _members.CountBy(member => member.Group).Select(pair => pair.Value).DefaultIfEmpty().Max();

    /// <summary>Moves a session that is still to come to another time or place, or gives it to another teacher.</summary>
    /// <param name="planned">The session as it shall be; kind, hours and topic stay as they are.</param>
    /// <param name="taken">What other classes take; see <see cref="ITimetableRepository"/>.</param>
    /// <exception cref="DomainException">With every broken rule: held, in the past, overlapping, double booked, teacher not approved.</exception>
    public void RescheduleSession(
        BranchCentre centre, TrainingSessionId sessionId, PlannedSession planned, TakenTimes taken, string? reason, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        RequireOpen();
        var session = RequireSession(sessionId);
        Require(now < session.StartsAt && !_attendance.Exists(record => record.SessionId == sessionId), TimetableErrors.SessionHeld);
        Require(!session.IsAs(planned), TimetableErrors.ChangesNothing);

        var faults = new Faults();
        faults.Check(!string.IsNullOrWhiteSpace(reason), TimetableErrors.ChangeReasonMissing, "reason");
        faults.Check(planned.StartsAt > now, TimetableErrors.TimeGone, "date");
        faults.Check(
            !_sessions.Exists(other => other.Id != sessionId && other.StartsAt < planned.EndsAt && planned.StartsAt < other.EndsAt),
            TrainingClassErrors.SessionsOverlap);
        CheckSession(faults, centre, Row, planned, path: null);
        taken.Check(faults, centre, Row, Mode, planned, StationsAtOnce, path: null);
        var clashing = _members.Count(member => taken.ClashesOf(member.TraineeId, [planned]).Any());
        faults.Check(clashing == 0, TimetableErrors.TraineeBooked, "members", ("people", clashing));
        faults.ThrowIfAny();

        var before = session.Reschedule(planned, reason!.Trim(), by, now);
        Raise(new TrainingSessionRescheduled(Id, sessionId, before));
    }
}
