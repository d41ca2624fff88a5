using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.UnitTests.TrainingClasses;

/// <summary>Nobody and nothing is in two places at once.</summary>
public sealed class TimetableTests
{
    private StaffedCentre _staffed = null!;
    private TrainingNotice _notice = null!;

    private IReadOnlyList<PlannedMember> _members = [];

    [SetUp]
    public void Begin()
    {
        _staffed = Given.AStaffedCentre();
        _notice = Given.AnOpenNotice(_staffed.Centre, Given.Length4);
        _members = Given.Members(_staffed.Centre, _notice, 5);
    }

    [Test, Article("A17.1"), Article("A06.3"), Article("A06.4"), Article("A15.1")]
    public void Says_every_clash_at_once()
    {
        // The fourth day is one of practice; five of the nine stations are taken then.
        var other = Taken(Given.FirstDay.AddDays(3), HalfDay.Morning) with { Trainees = [_members[2].Registration.TraineeId] };

        var faults = FaultsOf(other);

        faults.Select(fault => (fault.Error, fault.Path)).ShouldBe(
            [
                (TimetableErrors.TeacherBooked, "sessions[6].teacherId"), (TimetableErrors.RoomBooked, "sessions[6].place"),
                (TimetableErrors.StationsBooked, "sessions[6]"), (TimetableErrors.TraineeBooked, "members[2]"),
            ]);
        faults[1].Values!["class"].ShouldBe("2027-CD4-09");
        faults[2].Values!.ShouldBe(new Dictionary<string, object?> { ["actual"] = 10, ["allowed"] = 9 });
    }

    [Test, Article("A17.1")]
    public void Does_not_name_the_class_of_another_centre()
    {
        var elsewhere = Taken(Given.FirstDay, HalfDay.Morning) with { CentreId = BranchCentreId.New() };

        var fault = FaultsOf(elsewhere).ShouldHaveSingleItem();

        (fault.Error, fault.Values!["class"]).ShouldBe((TimetableErrors.TeacherBooked, null));
    }

    [Test, Article("A06.3"), Article("A26.1")]
    public void Theory_of_an_online_class_needs_no_room()
    {
        var other = Taken(Given.FirstDay, HalfDay.Morning) with { Teacher = TeacherId.New(), Stations = 0 };

        FaultsOf(other).Select(fault => fault.Error).ShouldBe([TimetableErrors.RoomBooked]);
        Should.NotThrow(() => Plan(TeachingMode.Online, other));
    }

    [Test, Article("A06.4")]
    public void Adds_up_the_stations_of_classes_that_practise_at_the_same_moment()
    {
        var day = Given.FirstDay.AddDays(3);
        var first = Taken(day, HalfDay.Morning) with { Teacher = TeacherId.New(), Room = "一室", Stations = 3, EndsAt = Given.At(day, new TimeOnly(9, 30)) };
        var second = first with { StartsAt = first.EndsAt, EndsAt = first.EndsAt.AddHours(1), Stations = 4 };

        Should.NotThrow(() => Plan(TeachingMode.OnSite, first, second));
        var third = second with { Stations = 1 };
        FaultsOf(first, second, third).Select(fault => (fault.Error, fault.Values!["actual"])).ShouldBe([(TimetableErrors.StationsBooked, (object?)10)]);
    }

    [Test, Article("A06.4")]
    public void Stations_of_another_specialty_are_others()
    {
        var other = Taken(Given.FirstDay.AddDays(3), HalfDay.Morning) with { Teacher = TeacherId.New(), Room = "热工实训室", Specialty = "热工计量员", Stations = 9 };

        Should.NotThrow(() => Plan(TeachingMode.OnSite, other));
    }

    [Test]
    public void One_class_may_begin_when_another_ends()
    {
        var before = Taken(Given.FirstDay, HalfDay.Morning);
        var ended = before with { StartsAt = before.StartsAt.AddHours(-3), EndsAt = before.StartsAt };

        Should.NotThrow(() => Plan(TeachingMode.OnSite, ended));
    }

    [TestCase(20, new[] { 7, 7, 6 }, TestName = "One class, three groups")]
    [TestCase(9, new[] { 9 }, TestName = "As many as stations")]
    [Article("A06.4")]
    public void Divides_evenly_over_the_stations(int people, int[] groups) =>
        ClassDivision.Of(people, _staffed.Centre, Given.Length4.Specialty).ShouldHaveSingleItem().ShouldBe(groups);

    [Test, Article("A06.3"), Article("A06.4")]
    public void Divides_more_people_than_seats_into_classes()
    {
        ClassDivision.Of(49, _staffed.Centre, Given.Length4.Specialty).Select(groups => groups.Sum()).ShouldBe([25, 24]);
        ClassDivision.Of(0, _staffed.Centre, Given.Length4.Specialty).ShouldBeEmpty();
        Refusal.Of(() => ClassDivision.Of(1, _staffed.Centre, "声学计量员")).ShouldBe(TrainingClassErrors.GroupLargerThanStations);
    }

    /// <summary>The senior teacher in the practice room with five stations in use.</summary>
    private TakenTime Taken(DateOnly day, HalfDay halfDay) => new(
        _staffed.Centre.Id,
        Given.Length4.Specialty,
        "2027-CD4-09",
        Given.At(day, halfDay.StartsAt()),
        Given.At(day, halfDay.EndsAt()),
        "实训室",
        _staffed.Senior.Id,
        [],
        Stations: 5);

    private IReadOnlyList<Fault> FaultsOf(params TakenTime[] taken) => Refusal.AllOf(() => Plan(TeachingMode.OnSite, taken));

    private void Plan(TeachingMode mode, params TakenTime[] taken) => TrainingClass.Plan(
        _staffed.Centre, _notice, "A", mode, _members, Given.Timetable(_staffed.Senior), Given.Rules, new TakenTimes(taken));
}

public sealed class RescheduleSessionTests
{
    private static readonly DateTimeOffset Before = Given.At(Given.FirstDay.AddDays(-3), new TimeOnly(9, 0));

    private StaffedCentre _staffed = null!;
    private TrainingClass _class = null!;

    private TrainingSession First => _class.Sessions[0];

    [SetUp]
    public void Plan()
    {
        _staffed = Given.AStaffedCentre();
        _class = Given.APlannedClass(_staffed);
        _class.ClearEvents();
    }

    [Test, Article("A15.1")]
    public void Keeps_what_the_session_was_and_why_it_was_moved()
    {
        var (starts, ends) = (First.StartsAt, First.EndsAt);

        Reschedule(Evening());

        (First.StartsAt, First.HalfDay, First.TeacherId, First.Number).ShouldBe((Evening().StartsAt, HalfDay.Evening, _staffed.MidLevel.Id, 1));
        First.Changes.ShouldBe([new SessionChange(starts, ends, "实训室", _staffed.Senior.Id, "教师出差", Given.Li, Before)]);
        _class.Events.ShouldHaveSingleItem().ShouldBe(new TrainingSessionRescheduled(_class.Id, First.Id, First.Changes[0]));
    }

    [Test, Article("A15.1")]
    public void Says_everything_that_is_wrong_at_once()
    {
        var onTheSecond = Given.Session(SessionKind.Theory, Given.FirstDay, HalfDay.Afternoon, _staffed.Senior) with { Place = " ", Hours = 5 };

        RefusedWith(onTheSecond, reason: " ").ShouldBe(
            [
                TimetableErrors.ChangeReasonMissing, TrainingClassErrors.SessionsOverlap, TrainingClassErrors.SessionIncomplete,
                TrainingClassErrors.SessionTooShort,
            ]);
    }

    [Test, Article("A17.1")]
    public void Refuses_a_teacher_who_may_not_teach_it()
    {
        _class = Given.APlannedClass(_staffed, row: Given.Length2);

        RefusedWith(Evening()).ShouldBe([TeacherErrors.TitleTooLow]);
    }

    [Test, Article("A17.1"), Article("A06.3"), Article("A15.1")]
    public void Refuses_what_other_classes_take()
    {
        var evening = Evening();
        var other = new TakenTime(
            _staffed.Centre.Id, "长度计量员", "2027-CD4-09", evening.StartsAt, evening.EndsAt, "实训室", _staffed.MidLevel.Id, [_class.Members[0].TraineeId], 0);

        RefusedWith(evening, taken: new TakenTimes([other])).ShouldBe(
            [TimetableErrors.TeacherBooked, TimetableErrors.RoomBooked, TimetableErrors.TraineeBooked]);
    }

    [Test, Article("A16.1")]
    public void Leaves_a_session_as_it_was_held()
    {
        RefusedWith(Evening(), now: First.StartsAt).ShouldBe([TimetableErrors.SessionHeld]);

        _class.RecordAttendance(
            _staffed.Centre, First.Id, [new AttendanceEntry(_class.Members[0].TraineeId, AttendanceStatus.Excused)], Given.Li, First.StartsAt.AddMinutes(-5));
        RefusedWith(Evening(), now: First.StartsAt.AddMinutes(-4)).ShouldBe([TimetableErrors.SessionHeld]);
    }

    [Test]
    public void Refuses_a_time_that_is_gone_and_a_change_of_nothing()
    {
        RefusedWith(Given.Session(SessionKind.Theory, Given.FirstDay.AddDays(-4), HalfDay.Morning, _staffed.Senior)).ShouldBe([TimetableErrors.TimeGone]);
        RefusedWith(Given.Session(SessionKind.Theory, Given.FirstDay, HalfDay.Morning, _staffed.Senior)).ShouldBe([TimetableErrors.ChangesNothing]);
    }

    [Test, Article("A30.1")]
    public void Refuses_a_suspended_centre()
    {
        _staffed.Centre.Suspend("主管部门调查", Given.Approver, Given.Today);

        RefusedWith(Evening()).ShouldBe([BranchCentreErrors.Suspended]);
    }

    private PlannedSession Evening() => Given.Session(SessionKind.Theory, Given.FirstDay, HalfDay.Evening, _staffed.MidLevel);

    private void Reschedule(PlannedSession planned, string reason = "教师出差", TakenTimes? taken = null, DateTimeOffset? now = null) =>
        _class.RescheduleSession(_staffed.Centre, First.Id, planned, taken ?? TakenTimes.None, reason, Given.Li, now ?? Before);

    private IEnumerable<DomainError> RefusedWith(
        PlannedSession planned, string reason = "教师出差", TakenTimes? taken = null, DateTimeOffset? now = null)
    {
        var starts = First.StartsAt;
        var faults = Refusal.AllOf(() => Reschedule(planned, reason, taken, now));
        (First.StartsAt, First.Changes.Count).ShouldBe((starts, 0));
        return faults.Select(fault => fault.Error);
    }
}
