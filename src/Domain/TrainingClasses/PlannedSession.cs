using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>A session as planned.</summary>
/// <param name="Date">The local day of <paramref name="StartsAt"/>.</param>
/// <param name="Hours">学时 of 45 minutes each, 1 to 8.</param>
public sealed record PlannedSession(
    SessionKind Kind, DateOnly Date, HalfDay HalfDay, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Hours, string Topic, string Place, Teacher Teacher)
{
    private const int MinutesPerHour = 45;

    /// <summary>The most 学时 that the session has time for.</summary>
    internal int MostHours => (int)((EndsAt - StartsAt).TotalMinutes / MinutesPerHour);

    /// <summary>Theory of an online class is in no room; practice is at the instruments in every mode.</summary>
    internal bool TakesRoom(TeachingMode? mode) => Kind is SessionKind.Practical || mode is not TeachingMode.Online;

    internal bool Overlaps(PlannedSession other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
