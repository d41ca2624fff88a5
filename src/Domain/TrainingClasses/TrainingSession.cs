using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>One half-day of a class: what, when, where, by whom.</summary>
public sealed class TrainingSession : ICentreOwned
{
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

    public DateOnly Date { get; private init; }

    public HalfDay HalfDay { get; private init; }

    public DateTimeOffset StartsAt { get; private init; }

    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>学时 that the session counts for (A15.1).</summary>
    public int Hours { get; private init; }

    public string Topic { get; private init; } = "";

    public string Place { get; private init; } = "";

    public TeacherId TeacherId { get; private init; }

    /// <summary>Since when the teacher shows the rotating code; null while self sign-in is closed.</summary>
    public DateTimeOffset? RollCallOpenedAt { get; private set; }

    internal void OpenRollCall(DateTimeOffset now) => RollCallOpenedAt = now;

    internal void CloseRollCall() => RollCallOpenedAt = null;
}
