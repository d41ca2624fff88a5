using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.UnitTests.TrainingClasses;

public sealed class AttendanceTests
{
    private StaffedCentre _staffed = null!;
    private TrainingClass _class = null!;

    private TrainingSession Theory => _class.Sessions[0];

    private TrainingSession Practical => _class.Sessions[6];

    private TraineeId First => _class.Members[0].TraineeId;

    [SetUp]
    public void Plan()
    {
        _staffed = Given.AStaffedCentre();
        _class = Given.APlannedClass(_staffed, members: 12);
    }

    [TestCase(-10, AttendanceStatus.Present)]
    [TestCase(0, AttendanceStatus.Present)]
    [TestCase(5, AttendanceStatus.Late)]
    [Article("A16.1")]
    public void Signs_a_trainee_in_on_time_or_late(int minutes, AttendanceStatus expected)
    {
        var now = Theory.StartsAt.AddMinutes(minutes);
        _class.OpenRollCall(_staffed.Centre, Theory.Id, now);

        _class.SignIn(_staffed.Centre, Theory.Id, First, Given.Li, now).ShouldBe(expected);

        _class.Attendance.Single().Method.ShouldBe(SignInMethod.RotatingCode);
        _class.Status.ShouldBe(TrainingClassStatus.Running);
    }

    [Test, Article("A16.1")]
    public void Refuses_a_second_sign_in()
    {
        _class.OpenRollCall(_staffed.Centre, Theory.Id, Theory.StartsAt);
        _class.SignIn(_staffed.Centre, Theory.Id, First, Given.Li, Theory.StartsAt);

        Refusal.Of(() => _class.SignIn(_staffed.Centre, Theory.Id, First, Given.Li, Theory.StartsAt)).ShouldBe(AttendanceErrors.AlreadyRecorded);
        _class.Attendance.Count.ShouldBe(1);
    }

    [Test, Article("A16.1")]
    public void Refuses_a_sign_in_while_the_roll_call_is_closed()
    {
        Refusal.Of(() => SignIn()).ShouldBe(AttendanceErrors.RollCallNotOpen);
        _class.OpenRollCall(_staffed.Centre, Theory.Id, Theory.StartsAt);
        _class.CloseRollCall(Theory.Id);

        Refusal.Of(() => SignIn()).ShouldBe(AttendanceErrors.RollCallNotOpen);
        _class.Attendance.ShouldBeEmpty();
    }

    [Test, Article("A16.1")]
    public void Refuses_attendance_more_than_an_hour_ahead()
    {
        Refusal.Of(() => _class.OpenRollCall(_staffed.Centre, Theory.Id, Theory.StartsAt.AddMinutes(-61))).ShouldBe(AttendanceErrors.SessionNotBegun);
        Should.NotThrow(() => _class.OpenRollCall(_staffed.Centre, Theory.Id, Theory.StartsAt.AddMinutes(-60)));
    }

    [Test]
    public void Refuses_somebody_who_is_not_in_the_class()
    {
        _class.OpenRollCall(_staffed.Centre, Theory.Id, Theory.StartsAt);

        Refusal.Of(() => _class.SignIn(_staffed.Centre, Theory.Id, TraineeId.New(), Given.Li, Theory.StartsAt))
            .ShouldBe(TrainingClassErrors.MemberUnknown);
    }

    [Test, Article("A16.1")]
    public void Keeps_what_a_corrected_record_said_before()
    {
        Record(Theory, First, AttendanceStatus.Absent);

        _class.CorrectAttendance(_staffed.Centre, Theory.Id, First, AttendanceStatus.Late, "签到设备故障", Given.Approver, Theory.EndsAt);

        var record = _class.Attendance.Single();
        record.Status.ShouldBe(AttendanceStatus.Late);
        record.Corrections.ShouldBe(
            [new AttendanceCorrection(AttendanceStatus.Absent, AttendanceStatus.Late, "签到设备故障", Given.Approver, Theory.EndsAt)]);
    }

    [Test, Article("A16.1")]
    public void Refuses_a_correction_without_a_reason_or_in_place_of_a_new_roll_call()
    {
        Record(Theory, First, AttendanceStatus.Absent);

        Refusal.Of(() => _class.CorrectAttendance(_staffed.Centre, Theory.Id, First, AttendanceStatus.Late, " ", Given.Li, Theory.EndsAt))
            .ShouldBe(AttendanceErrors.CorrectionReasonMissing);
        Refusal.Of(() => Record(Theory, First, AttendanceStatus.Present)).ShouldBe(AttendanceErrors.AlreadyRecorded);
        _class.Attendance.Single().Status.ShouldBe(AttendanceStatus.Absent);
    }

    [Test]
    public void Repeating_what_is_recorded_changes_nothing()
    {
        Record(Theory, First, AttendanceStatus.Absent);
        Record(Theory, First, AttendanceStatus.Absent);

        _class.Attendance.Count.ShouldBe(1);
    }

    [Test, Article("A06.4")]
    public void Refuses_more_people_at_the_stations_than_there_are()
    {
        var entries = _class.Members.Take(10).Select(member => new AttendanceEntry(member.TraineeId, AttendanceStatus.Present, Group: 1)).ToList();

        Refusal.Of(() => _class.RecordAttendance(_staffed.Centre, Practical.Id, entries, Given.Li, Practical.EndsAt))
            .ShouldBe(AttendanceErrors.GroupTooLarge);
        _class.Attendance.ShouldBeEmpty();
    }

    [Test, Article("A16.2")]
    public void Refuses_a_practical_record_without_its_four_parts()
    {
        var whole = Given.Practice(First);
        PracticalEntry[] partly =
            [whole with { Instrument = "" }, whole with { Process = " " }, whole with { Result = "" }, whole with { Answers = null }];

        Refusal.AllOf(() => _class.RecordPractice(_staffed.Centre, Practical.Id, partly, Given.Li, Practical.EndsAt))
            .Select(fault => fault.Error).ShouldBe(Enumerable.Repeat(AttendanceErrors.RecordIncomplete, 4));
        _class.PracticalRecords.ShouldBeEmpty();
    }

    [Test, Article("A16.2")]
    public void Takes_a_scanned_answer_card_instead_of_answers()
    {
        var card = Given.Practice(First) with { Answers = null, AnswerCard = StoredFileId.New() };

        _class.RecordPractice(_staffed.Centre, Practical.Id, [card], Given.Li, Practical.EndsAt);

        _class.PracticalRecords.Single().AnswerCard.ShouldBe(card.AnswerCard);
    }

    [Test, Article("A16.2")]
    public void Refuses_a_practical_record_of_theory_or_of_somebody_who_was_absent()
    {
        Record(Practical, First, AttendanceStatus.Absent);

        Refusal.Of(() => _class.RecordPractice(_staffed.Centre, Theory.Id, [Given.Practice(First)], Given.Li, Theory.EndsAt))
            .ShouldBe(AttendanceErrors.NotPractical);
        Refusal.Of(() => _class.RecordPractice(_staffed.Centre, Practical.Id, [Given.Practice(First)], Given.Li, Practical.EndsAt))
            .ShouldBe(AttendanceErrors.TraineeNotThere);
        _class.PracticalRecords.ShouldBeEmpty();
    }

    [Test, Article("A30.1")]
    public void Refuses_every_record_of_a_suspended_centre()
    {
        _staffed.Centre.Suspend("主管部门调查", Given.Approver, Given.Today);

        Refusal.Of(() => Record(Theory, First, AttendanceStatus.Present)).ShouldBe(BranchCentreErrors.Suspended);
        Refusal.Of(() => _class.OpenRollCall(_staffed.Centre, Theory.Id, Theory.StartsAt)).ShouldBe(BranchCentreErrors.Suspended);
        _class.Attendance.ShouldBeEmpty();
    }

    private void SignIn() => _class.SignIn(_staffed.Centre, Theory.Id, First, Given.Li, Theory.StartsAt);

    private void Record(TrainingSession session, TraineeId trainee, AttendanceStatus status) =>
        _class.RecordAttendance(_staffed.Centre, session.Id, [new AttendanceEntry(trainee, status)], Given.Li, session.EndsAt);
}
