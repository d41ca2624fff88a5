using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>One half-day of a class: what, when, where, by whom.</summary>
public sealed class TrainingSession : ICentreOwned
{
    private readonly List<SessionChange> _changes = [];

    private TrainingSession()
    {
    }

    internal TrainingSession(TrainingClassId classId, BranchCentreId centreId, int number, PlannedSession plan)
    {
        Id = TrainingSessionId.New();
        ClassId = classId;
        CentreId = centreId;
        Number = number;
        Kind = plan.Kind;
        Date = plan.Date;
        HalfDay = plan.HalfDay;
        StartsAt = plan.StartsAt;
        EndsAt = plan.EndsAt;
        Hours = plan.Hours;
        Topic = plan.Topic;
        Place = plan.Place;
        TeacherId = plan.Teacher.Id;
    }

    public TrainingSessionId Id { get; private init; }

    public TrainingClassId ClassId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    /// <summary>场次, from 1 in the order of the timetable.</summary>
    public int Number { get; private init; }

    public SessionKind Kind { get; private init; }

    public DateOnly Date { get; private set; }

    public HalfDay HalfDay { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>学时 that the session counts for (A15.1).</summary>
    public int Hours { get; private init; }

    public string Topic { get; private init; } = "";

    public string Place { get; private set; } = "";

    public TeacherId TeacherId { get; private set; }

    /// <summary>Since when the teacher shows the rotating code; null while self sign-in is closed.</summary>
    public DateTimeOffset? RollCallOpenedAt { get; private set; }

    /// <summary>Every change of time, place or teacher, oldest first.</summary>
    public IReadOnlyList<SessionChange> Changes => _changes;

    internal bool IsAs(PlannedSession plan) =>
        StartsAt == plan.StartsAt && EndsAt == plan.EndsAt && Place == plan.Place.Trim() && TeacherId == plan.Teacher.Id;

    /// <returns>What it was before.</returns>
    internal SessionChange Reschedule(PlannedSession plan, string reason, UserId by, DateTimeOffset now)
    {
        var before = new SessionChange(StartsAt, EndsAt, Place, TeacherId, reason, by, now);
        _changes.Add(before);
        (Date, HalfDay, StartsAt, EndsAt, Place, TeacherId) = (plan.Date, plan.HalfDay, plan.StartsAt, plan.EndsAt, plan.Place.Trim(), plan.Teacher.Id);
        return before;
    }

    internal void OpenRollCall(DateTimeOffset now) => RollCallOpenedAt = now;

    internal void CloseRollCall() => RollCallOpenedAt = null;
}
