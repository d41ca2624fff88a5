using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.TrainingClasses;

public sealed partial class TrainingClass
{
    /// <summary>Plans a class out of accepted registrations and a timetable. Refuses with every broken rule at once.</summary>
    /// <param name="mode">Null is refused: a class states its mode (A26.1).</param>
    /// <param name="taken">What other classes take; see <see cref="ITimetableRepository"/>.</param>
    public static TrainingClass Plan(
        BranchCentre centre,
        TrainingNotice notice,
        string code,
        TeachingMode? mode,
        IReadOnlyList<PlannedMember> members,
        IReadOnlyList<PlannedSession> sessions,
        ClassRules rules,
        TakenTimes taken)
    {
        centre.RequireActive();
        centre.RequireInScope(notice.Row);
        Require(notice.CentreId == centre.Id, TrainingClassErrors.NoticeOfAnotherCentre);

        var stations = centre.PracticeStations(notice.Row.Specialty);
        var groups = GroupsOf(members, stations);
        var faults = new Faults();
        faults.Check(code?.Trim().Length is > 0 and <= 30, TrainingClassErrors.CodeMissing, "code");
        faults.Check(mode is not null, TrainingClassErrors.ModeMissing, "mode");
        CheckMembers(faults, notice, members, centre.TheorySeats);
        CheckGroups(faults, members, groups, stations);
        CheckHours(faults, sessions, rules);
        CheckSessions(faults, centre, notice, sessions);
        CheckTaken(faults, centre, notice, mode, members, sessions, LargestOf(groups), taken);
        faults.ThrowIfAny();

        var planned = new TrainingClass
        {
            Id = TrainingClassId.New(),
            CentreId = centre.Id,
            NoticeId = notice.Id,
            Code = code!.Trim(),
            Row = notice.Row,
            Mode = mode!.Value,
            Status = TrainingClassStatus.Planned,
            MinimumAttendance = rules.MinimumAttendance,
            Stations = stations,
        };
        planned._members.AddRange(members.Select((member, index) => new ClassMember(
            planned.Id, centre.Id, member.Registration.TraineeId, member.Registration.Id, member.Registration.Employer, groups[index])));
        planned._sessions.AddRange(sessions
            .OrderBy(session => session.StartsAt)
            .Select((session, index) => new TrainingSession(planned.Id, centre.Id, index + 1, session)));
        planned.Raise(new TrainingClassPlanned(planned.Id, centre.Id));

        return planned;
    }

    private static int[] GroupsOf(IReadOnlyList<PlannedMember> members, int stations) =>
        [.. members.Select((member, index) => member.Group ?? (index / Math.Max(stations, 1)) + 1)];

    private static void CheckMembers(Faults faults, TrainingNotice notice, IReadOnlyList<PlannedMember> members, int seats)
    {
        faults.Check(members.Count > 0, TrainingClassErrors.NoMembers, "members");
        faults.Check(members.Count <= seats, TrainingClassErrors.MoreThanSeats, "members", ("actual", members.Count), ("allowed", seats));
        faults.Check(
            members.DistinctBy(member => member.Registration.TraineeId).Count() == members.Count, TrainingClassErrors.RegistrationTwice, "members");

        for (var i = 0; i < members.Count; i++)
        {
            var registration = members[i].Registration;
            faults.Check(
                registration.NoticeId == notice.Id && registration.Status is RegistrationStatus.Accepted,
                TrainingClassErrors.RegistrationNotAccepted,
                $"members[{i}]");
        }
    }

    private static void CheckGroups(Faults faults, IReadOnlyList<PlannedMember> members, int[] groups, int stations)
    {
        var named = members.Count(member => member.Group is not null);
        faults.Check((named == 0 || named == members.Count) && groups.All(group => group >= 1), TrainingClassErrors.GroupsIncomplete, "members");

        var largest = LargestOf(groups);
        faults.Check(
            largest <= stations, TrainingClassErrors.GroupLargerThanStations, "members", ("actual", largest), ("allowed", stations));
    }

    private static void CheckHours(Faults faults, IReadOnlyList<PlannedSession> sessions, ClassRules rules)
    {
        var theory = sessions.Where(session => session.Kind is SessionKind.Theory).Sum(session => session.Hours);
        var practical = sessions.Where(session => session.Kind is SessionKind.Practical).Sum(session => session.Hours);
        var hasTheory = sessions.Any(session => session.Kind is SessionKind.Theory);
        var hasPractical = sessions.Any(session => session.Kind is SessionKind.Practical);

        faults.Check(hasTheory, TrainingClassErrors.TheoryMissing, "sessions");
        faults.Check(hasPractical, TrainingClassErrors.PracticalMissing, "sessions");
        faults.Check(
            !hasTheory || theory >= rules.TheoryHours,
            TrainingClassErrors.TheoryHoursTooFew,
            "sessions",
            ("actual", theory),
            ("required", rules.TheoryHours));
        faults.Check(
            !hasPractical || practical >= rules.PracticalHours,
            TrainingClassErrors.PracticalHoursTooFew,
            "sessions",
            ("actual", practical),
            ("required", rules.PracticalHours));
    }

    private static int LargestOf(int[] groups) => groups.CountBy(group => group).Select(pair => pair.Value).DefaultIfEmpty().Max();

    private static void CheckSessions(Faults faults, BranchCentre centre, TrainingNotice notice, IReadOnlyList<PlannedSession> sessions)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            var path = $"sessions[{i}]";
            CheckSession(faults, centre, notice.Row, sessions[i], path);
            faults.Check(!sessions.Take(i).Any(sessions[i].Overlaps), TrainingClassErrors.SessionsOverlap, path);
        }
    }

    /// <param name="path">Of the session in the input; null for the whole input.</param>
    private static void CheckSession(Faults faults, BranchCentre centre, ScopeRow row, PlannedSession session, string? path)
    {
        var prefix = path is null ? "" : $"{path}.";
        faults.Check(
            !string.IsNullOrWhiteSpace(session.Topic) && !string.IsNullOrWhiteSpace(session.Place) && session.Hours is >= 1 and <= 8
                && session.StartsAt < session.EndsAt,
            TrainingClassErrors.SessionIncomplete,
            path);
        faults.Check(
            session.Hours <= session.MostHours || session.StartsAt >= session.EndsAt,
            TrainingClassErrors.SessionTooShort,
            $"{prefix}hours",
            ("actual", session.Hours),
            ("allowed", session.MostHours));
        faults.Check(session.Teacher.CentreId == centre.Id, TrainingClassErrors.TeacherOfAnotherCentre, $"{prefix}teacherId");
        faults.Try($"{prefix}teacherId", () =>
        {
            session.Teacher.RequireMayTeach(row, session.Date);
            return true;
        });
    }

    private static void CheckTaken(
        Faults faults,
        BranchCentre centre,
        TrainingNotice notice,
        TeachingMode? mode,
        IReadOnlyList<PlannedMember> members,
        IReadOnlyList<PlannedSession> sessions,
        int stations,
        TakenTimes taken)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            taken.Check(faults, centre, notice.Row, mode, sessions[i], stations, $"sessions[{i}]");
        }

        for (var i = 0; i < members.Count; i++)
        {
            var clashes = taken.ClashesOf(members[i].Registration.TraineeId, sessions).ToList();
            faults.Check(
                clashes.Count == 0, TimetableErrors.TraineeBooked, $"members[{i}]", ("sessions", clashes.Count), ("date", clashes.FirstOrDefault()?.Date));
        }
    }
}
