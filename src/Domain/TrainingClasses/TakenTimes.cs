using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>A session of another class, as far as it takes people, a room or practice stations.</summary>
/// <param name="Teacher">As the planning centre knows the person, who may be on the registers of several centres.</param>
/// <param name="Room">Null for an online session.</param>
/// <param name="Stations">Practice stations in use at once; 0 in theory.</param>
public sealed record TakenTime(
    BranchCentreId CentreId,
    string Specialty,
    string ClassCode,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Room,
    TeacherId Teacher,
    IReadOnlyCollection<TraineeId> Trainees,
    int Stations)
{
    internal bool Overlaps(PlannedSession session) => StartsAt < session.EndsAt && session.StartsAt < EndsAt;
}

/// <summary>When people, rooms and stations are taken by other classes: of the centre, and of the same people at other centres.</summary>
public sealed class TakenTimes(IReadOnlyCollection<TakenTime> sessions)
{
    public static readonly TakenTimes None = new([]);

    /// <summary>Finds every clash of one session with them.</summary>
    /// <param name="path">Of the session in the input; null for the whole input.</param>
    internal void Check(Faults faults, BranchCentre centre, ScopeRow row, TeachingMode? mode, PlannedSession session, int stations, string? path)
    {
        var overlapping = sessions.Where(taken => taken.Overlaps(session)).ToList();
        var own = overlapping.Where(taken => taken.CentreId == centre.Id).ToList();
        if (overlapping.Find(taken => taken.Teacher == session.Teacher.Id) is { } taught)
        {
            // Another centre's class is none of this centre's business.
            faults.Check(false, TimetableErrors.TeacherBooked, Within(path, "teacherId"), ("class", taught.CentreId == centre.Id ? taught.ClassCode : null));
        }

        if (session.TakesRoom(mode) && own.Find(taken => SameRoom(taken.Room, session.Place)) is { } room)
        {
            faults.Check(false, TimetableErrors.RoomBooked, Within(path, "place"), ("class", room.ClassCode));
        }

        if (session.Kind is SessionKind.Practical)
        {
            var needed = stations + MostStations([.. own.Where(taken => taken.Specialty == row.Specialty)], session);
            var there = centre.PracticeStations(row.Specialty);
            faults.Check(
                needed <= there || stations > there, TimetableErrors.StationsBooked, path, ("actual", needed), ("allowed", there));
        }
    }

    /// <summary>The sessions during which a trainee sits in another class.</summary>
    internal IEnumerable<PlannedSession> ClashesOf(TraineeId trainee, IEnumerable<PlannedSession> planned)
    {
        var taken = sessions.Where(session => session.Trainees.Contains(trainee)).ToList();
        return taken.Count == 0 ? [] : planned.Where(session => taken.Exists(known => known.Overlaps(session)));
    }

    private static string Within(string? path, string property) => path is null ? property : $"{path}.{property}";

    private static bool SameRoom(string? room, string place) => string.Equals(room?.Trim(), place.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The most stations that others use at any one moment of the session; the use changes only when one of them begins.</summary>
    private static int MostStations(IReadOnlyList<TakenTime> others, PlannedSession session) => others
        .Select(other => other.StartsAt < session.StartsAt ? session.StartsAt : other.StartsAt)
        .Distinct()
        .Select(moment => others.Where(other => other.StartsAt <= moment && moment < other.EndsAt).Sum(other => other.Stations))
        .DefaultIfEmpty()
        .Max();
}
