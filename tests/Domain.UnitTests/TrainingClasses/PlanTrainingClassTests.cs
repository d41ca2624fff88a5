using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.UnitTests.TrainingClasses;

public sealed class PlanTrainingClassTests
{
    [Test, Article("A15.1"), Article("A26.1")]
    public void Plans_a_class_with_theory_and_practice_in_its_mode()
    {
        var planned = Given.APlannedClass(Given.AStaffedCentre());

        planned.Status.ShouldBe(TrainingClassStatus.Planned);
        planned.Mode.ShouldBe(TeachingMode.OnSite);
        planned.Sessions.Select(session => session.Number).ShouldBe(Enumerable.Range(1, 10));
        planned.Members.Count.ShouldBe(3);
    }

    [Test, Article("A06.4")]
    public void Forms_groups_as_large_as_the_stations()
    {
        var planned = Given.APlannedClass(Given.AStaffedCentre(), members: 20);

        planned.Members.CountBy(member => member.Group).Select(pair => pair.Value).ShouldBe([9, 9, 2]);
    }

    [Test, Article("A06.4")]
    public void Refuses_a_group_larger_than_the_stations() =>
        RefusalOf(members: 10, group: 1).ShouldBe(TrainingClassErrors.GroupLargerThanStations);

    [Test, Article("A06.3")]
    public void Refuses_more_members_than_seats() => RefusalOf(members: 49).ShouldBe(TrainingClassErrors.MoreThanSeats);

    [Test, Article("A06.3")]
    public void Takes_as_many_members_as_seats() =>
        Given.APlannedClass(Given.AStaffedCentre(), members: 48).Members.Count.ShouldBe(48);

    [Test, Article("A26.1")]
    public void Refuses_a_class_without_a_mode() => RefusalOf(mode: null).ShouldBe(TrainingClassErrors.ModeMissing);

    [Test, Article("A15.1")]
    public void Refuses_a_class_without_practice() =>
        RefusalOf(session => session.Kind is SessionKind.Theory ? session : null).ShouldBe(TrainingClassErrors.PracticalMissing);

    [Test, Article("A15.1")]
    public void Refuses_a_class_without_theory() =>
        RefusalOf(session => session.Kind is SessionKind.Practical ? session : null).ShouldBe(TrainingClassErrors.TheoryMissing);

    [Test, Article("A15.1")]
    public void Refuses_less_theory_than_the_level_asks_for() =>
        RefusalOf(session => session.Kind is SessionKind.Theory ? session with { Hours = 3 } : session).ShouldBe(TrainingClassErrors.TheoryHoursTooFew);

    [Test, Article("A15.1")]
    public void Refuses_less_practice_than_the_level_asks_for() =>
        RefusalOf(session => session.Kind is SessionKind.Practical ? session with { Hours = 3 } : session)
            .ShouldBe(TrainingClassErrors.PracticalHoursTooFew);

    [Test, Article("A15.1")]
    public void Refuses_more_hours_than_a_session_has_time_for()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        var sessions = Given.Timetable(staffed.Senior).Select((session, index) => index == 0 ? session with { Hours = 5 } : session);

        var fault = Refusal.AllOf(() => Plan(staffed, notice, [.. sessions])).ShouldHaveSingleItem();

        (fault.Error, fault.Path).ShouldBe((TrainingClassErrors.SessionTooShort, "sessions[0].hours"));
        fault.Values!["allowed"].ShouldBe(4);
    }

    [Test]
    public void Refuses_sessions_at_the_same_time()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        var twice = Given.Session(SessionKind.Theory, Given.FirstDay, HalfDay.Morning, staffed.Senior);

        Refusal.Of(() => Plan(staffed, notice, [.. Given.Timetable(staffed.Senior), twice])).ShouldBe(TrainingClassErrors.SessionsOverlap);
    }

    [Test, Article("A17.1")]
    public void Refuses_a_mid_level_teacher_for_the_second_level()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length2);

        var faults = Refusal.AllOf(() => Plan(staffed, notice, Given.Timetable(staffed.MidLevel)));

        faults.Select(fault => fault.Error).Distinct().ShouldBe([TeacherErrors.TitleTooLow]);
        faults.Select(fault => fault.Path).ShouldBe(Enumerable.Range(0, 10).Select(index => $"sessions[{index}].teacherId"));
    }

    [Test, Article("A12.2")]
    public void Refuses_a_registration_that_was_not_accepted()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        var submitted = new PlannedMember(Given.ARegistration(staffed.Centre, notice, 1, accepted: false));

        Refusal.Of(() => TrainingClass.Plan(
            staffed.Centre, notice, "A", TeachingMode.OnSite, [submitted], Given.Timetable(staffed.Senior), Given.Rules, TakenTimes.None))
            .ShouldBe(TrainingClassErrors.RegistrationNotAccepted);
    }

    [Test, Article("A08.1")]
    public void Refuses_what_is_outside_the_scope_of_the_centre()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        var narrow = staffed with { Centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length2])) };

        Refusal.Of(() => TrainingClass.Plan(
            narrow.Centre, notice, "A", TeachingMode.OnSite, Given.Members(staffed.Centre, notice, 1), Given.Timetable(staffed.Senior), Given.Rules, TakenTimes.None))
            .ShouldBe(BranchCentreErrors.OutOfScope);
    }

    [Test, Article("A03.1"), Article("A31.1")]
    public void Refuses_a_revoked_centre()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        staffed.Centre.Revoke(RevocationGround.OutOfScopeTwice, "样例", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(() => Plan(staffed, notice, Given.Timetable(staffed.Senior))).ShouldBe(BranchCentreErrors.NotActive);
    }

    [Test, Article("A30.1")]
    public void Refuses_a_suspended_centre()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        staffed.Centre.Suspend("主管部门调查", Given.Approver, Given.Today);

        Refusal.Of(() => Plan(staffed, notice, Given.Timetable(staffed.Senior))).ShouldBe(BranchCentreErrors.Suspended);
    }

    [Test]
    public void Says_everything_that_is_wrong_at_once()
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);

        Refusal.AllOf(() => TrainingClass.Plan(staffed.Centre, notice, " ", null, [], [], Given.Rules, TakenTimes.None)).Select(fault => fault.Error).ShouldBe(
            [
                TrainingClassErrors.CodeMissing, TrainingClassErrors.ModeMissing, TrainingClassErrors.NoMembers,
                TrainingClassErrors.TheoryMissing, TrainingClassErrors.PracticalMissing,
            ],
            ignoreOrder: true);
    }

    [Test]
    public void Frees_the_registrations_of_a_cancelled_class()
    {
        var planned = Given.APlannedClass(Given.AStaffedCentre());

        Refusal.Of(() => planned.Cancel(" ")).ShouldBe(TrainingClassErrors.CancellationReasonMissing);
        planned.Cancel("报名人数不足");

        planned.Status.ShouldBe(TrainingClassStatus.Cancelled);
        planned.Members.ShouldAllBe(member => !member.Active);
    }

    private static DomainError RefusalOf(
        Func<PlannedSession, PlannedSession?>? sessions = null, int members = 1, int? group = null, TeachingMode? mode = TeachingMode.OnSite)
    {
        var staffed = Given.AStaffedCentre();
        var notice = Given.AnOpenNotice(staffed.Centre, Given.Length4);
        var joined = Given.Members(staffed.Centre, notice, members).Select(member => member with { Group = group }).ToList();
        var timetable = Given.Timetable(staffed.Senior).Select(sessions ?? (session => session)).OfType<PlannedSession>().ToList();
        return Refusal.Of(() => TrainingClass.Plan(staffed.Centre, notice, "A", mode, joined, timetable, Given.Rules, TakenTimes.None));
    }

    private static TrainingClass Plan(
        StaffedCentre staffed, Domain.TrainingNotices.TrainingNotice notice, IReadOnlyList<PlannedSession> sessions) => TrainingClass.Plan(
        staffed.Centre, notice, "A", TeachingMode.OnSite, Given.Members(staffed.Centre, notice, 1), sessions, Given.Rules, TakenTimes.None);
}
