using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.UnitTests.TrainingClasses;

public sealed class CompleteTrainingClassTests
{
    private readonly StaffedCentre _staffed = Given.AStaffedCentre();

    [Test, Article("A16.3")]
    public void Counts_theory_and_practice_each_for_itself()
    {
        // 5 of 6 theory sessions are 83 %, 3 of 4 practical ones 75 %.
        var trained = Given.ACompletedClass(_staffed, 3, null, (0, 1), (1, 7), (2, 1), (2, 2));

        CompletionOf(trained, 0).Completed.ShouldBeTrue();
        CompletionOf(trained, 1).Completed.ShouldBeFalse();
        CompletionOf(trained, 1).PracticalShare.ShouldBe(0.75m);
        CompletionOf(trained, 2).Completed.ShouldBeFalse();
        CompletionOf(trained, 2).TheoryAttended.ShouldBe(4);
    }

    [Test, Article("A16.3")]
    public void Eighty_per_cent_is_enough() =>
        new Completion(TraineeId.New(), 4, 5, 8, 10, 0.8m, []).Completed.ShouldBeTrue();

    [Test, Article("A16.2"), Article("A16.3")]
    public void Names_the_practical_records_that_are_missing()
    {
        var planned = Given.APlannedClass(_staffed, members: 1);
        var trainee = planned.Members[0].TraineeId;
        foreach (var session in planned.Sessions)
        {
            planned.RecordAttendance(_staffed.Centre, session.Id, [new AttendanceEntry(trainee, AttendanceStatus.Present)], Given.Li, session.EndsAt);
        }

        planned.RecordPractice(_staffed.Centre, planned.Sessions[7].Id, [Given.Practice(trainee)], Given.Li, Given.AfterClass);

        planned.CompletionOf(trainee).MissingRecords.ShouldBe([7, 9, 10]);
        planned.CompletionOf(trainee).Completed.ShouldBeFalse();
    }

    [TestCase(AttendanceStatus.Present, true)]
    [TestCase(AttendanceStatus.Late, true)]
    [TestCase(AttendanceStatus.LeftEarly, true)]
    [TestCase(AttendanceStatus.Excused, false)]
    [TestCase(AttendanceStatus.Absent, false)]
    [Article("A16.1")]
    public void Counts_who_was_there(AttendanceStatus status, bool counts) => status.CountsAsAttended().ShouldBe(counts);

    [Test, Article("A16.1")]
    public void Refuses_to_complete_with_a_gap_in_a_roll_call()
    {
        var planned = Given.APlannedClass(_staffed, members: 1);
        planned.RecordAttendance(
            _staffed.Centre,
            planned.Sessions[0].Id,
            [new AttendanceEntry(planned.Members[0].TraineeId, AttendanceStatus.Present)],
            Given.Li,
            planned.Sessions[0].EndsAt);

        Refusal.Of(() => planned.Complete(_staffed.Centre, Given.AfterClass)).ShouldBe(TrainingClassErrors.RollCallIncomplete);
        Refusal.Of(() => planned.Complete(_staffed.Centre, planned.Sessions[0].EndsAt)).ShouldBe(TrainingClassErrors.SessionsNotOver);
        planned.Status.ShouldBe(TrainingClassStatus.Running);
    }

    [Test]
    public void Records_of_a_completed_class_stand()
    {
        var trained = Given.ACompletedClass(_staffed, 1);

        Refusal.Of(() => trained.CorrectAttendance(
            _staffed.Centre, trained.Sessions[0].Id, trained.Members[0].TraineeId, AttendanceStatus.Absent, "样例", Given.Li, Given.AfterClass))
            .ShouldBe(TrainingClassErrors.NotOpen);
    }

    [Test]
    public void Only_its_teachers_keep_its_records()
    {
        var planned = Given.APlannedClass(_staffed);

        Should.NotThrow(() => planned.RequireTaughtBy(_staffed.Senior.Id));
        Refusal.Of(() => planned.RequireTaughtBy(_staffed.MidLevel.Id)).ShouldBe(TrainingClassErrors.NotATeacherOfThisClass);
        Refusal.Of(() => planned.RequireTaughtBy(null)).ShouldBe(TrainingClassErrors.NotATeacherOfThisClass);
    }

    private static Completion CompletionOf(TrainingClass trained, int member) => trained.CompletionOf(trained.Members[member].TraineeId);
}
