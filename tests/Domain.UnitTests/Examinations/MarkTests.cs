using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.UnitTests.Examinations;

public sealed class MarkTests
{
    private readonly StaffedCentre _staffed = Given.AStaffedCentre();

    [TestCase(0)]
    [TestCase(59.5)]
    [TestCase(100)]
    public void Takes_0_to_100_with_one_decimal(decimal score) => Mark.Of(score).Score.ShouldBe(score);

    [TestCase(-0.1)]
    [TestCase(100.1)]
    public void Refuses_what_is_outside(decimal score) => Refusal.Of(() => Mark.Of(score)).ShouldBe(MarkErrors.OutOfRange);

    [Test]
    public void Refuses_a_second_decimal() => Refusal.Of(() => Mark.Of(59.55m)).ShouldBe(MarkErrors.TooManyDecimals);

    [Test]
    public void Refuses_a_score_of_somebody_absent_and_a_mark_without_a_score()
    {
        Refusal.Of(() => Mark.From(MarkKind.Absent, 60)).ShouldBe(MarkErrors.WithAbsence);
        Refusal.Of(() => Mark.From(MarkKind.Scored, null)).ShouldBe(MarkErrors.Missing);
    }

    [TestCase(60, 60, true)]
    [TestCase(59.5, 100, false)]
    [TestCase(100, 59.5, false)]
    [Article("A23.1")]
    public void Passes_at_60_in_theory_and_practice(decimal theory, decimal practical, bool passed)
    {
        var examination = Given.AHeldExamination(_staffed, 1);
        var trainee = examination.Candidates[0].TraineeId;

        Given.Enter(examination, _staffed, trainee, (ExamSubject.Theory, theory), (ExamSubject.Practical, practical));

        examination.Status.ShouldBe(ExaminationStatus.Marked);
        examination.OutcomeOf(trainee).Passed.ShouldBe(passed);
    }

    [Test, Article("A23.1")]
    public void Needs_the_comprehensive_mark_at_the_second_level()
    {
        var examination = Given.AHeldExamination(_staffed, 1, Given.Length2);
        var trainee = examination.Candidates[0].TraineeId;

        Given.Enter(examination, _staffed, trainee, (ExamSubject.Theory, 80), (ExamSubject.Practical, 80));
        examination.Status.ShouldBe(ExaminationStatus.Held);
        examination.OutcomeOf(trainee).Shortfalls.ShouldBe([new Shortfall(ExamSubject.Comprehensive, ShortfallKind.Missing)]);

        Given.Enter(examination, _staffed, trainee, (ExamSubject.Comprehensive, 59.5m));
        examination.Status.ShouldBe(ExaminationStatus.Marked);
        examination.OutcomeOf(trainee).Shortfalls.ShouldBe([new Shortfall(ExamSubject.Comprehensive, ShortfallKind.BelowPassMark)]);
    }

    [Test, Article("A23.1")]
    public void Has_no_comprehensive_mark_at_the_fourth_level()
    {
        var examination = Given.AHeldExamination(_staffed, 1);

        Refusal.Of(() => Given.Enter(examination, _staffed, examination.Candidates[0].TraineeId, (ExamSubject.Comprehensive, 80)))
            .ShouldBe(MarkErrors.NotApplicable);
        examination.Marks.ShouldBeEmpty();
    }

    [Test, Article("A16.3"), Article("A23.1")]
    public void Records_nothing_but_absence_for_who_did_not_complete_the_training()
    {
        var examination = Given.AHeldExamination(_staffed, 2, null, (1, 7));
        var untrained = examination.Candidates[1].TraineeId;

        Refusal.Of(() => Given.Enter(examination, _staffed, untrained, (ExamSubject.Theory, 90))).ShouldBe(MarkErrors.NotEligible);
        examination.RecordMarks(
            _staffed.Centre, [new MarkEntry(untrained, ExamSubject.Theory, Mark.Absent)], _staffed.Assessors[0].Id, Given.FirstAssessor, Given.ExamStart);

        examination.OutcomeOf(untrained).Passed.ShouldBeFalse();
        examination.OutcomeOf(untrained).TrainingCompleted.ShouldBeFalse();
    }

    [Test, Article("A16.3")]
    public void Does_not_check_in_who_did_not_complete_the_training()
    {
        var examination = Given.AnArrangedExamination(_staffed, 2, null, (1, 7));
        var presence = new Dictionary<TraineeId, bool> { [examination.Candidates[1].TraineeId] = true };

        Refusal.Of(() => examination.CheckIn(_staffed.Centre, presence, _staffed.Assessors[0].Id, Given.ExamStart))
            .ShouldBe(ExaminationErrors.CandidateNotEligible);
        examination.Candidates[1].Present.ShouldBeNull();
    }

    [Test, Article("A20.3")]
    public void Are_entered_by_an_assessor_of_the_examination_only()
    {
        var examination = Given.AHeldExamination(_staffed, 1);
        var entry = new MarkEntry(examination.Candidates[0].TraineeId, ExamSubject.Theory, Mark.Of(80));

        Refusal.Of(() => examination.RecordMarks(_staffed.Centre, [entry], _staffed.Assessors[4].Id, Given.Applicant, Given.ExamStart))
            .ShouldBe(ExaminationErrors.NotAnAssessorOfThisExamination);
        examination.Marks.ShouldBeEmpty();
    }

    [Test]
    public void Are_checked_by_a_second_person()
    {
        var examination = Given.AMarkedExamination(_staffed);

        Refusal.Of(() => examination.VerifyMarks(_staffed.Centre, _staffed.Assessors[0].Id, Given.FirstAssessor, Given.ExamStart))
            .ShouldBe(ExaminationErrors.SecondPersonNeeded);
        examination.Status.ShouldBe(ExaminationStatus.Marked);
    }

    [Test]
    public void Are_locked_once_checked()
    {
        var examination = Given.AVerifiedExamination(_staffed);

        Refusal.Of(() => Given.Enter(examination, _staffed, examination.Candidates[0].TraineeId, (ExamSubject.Theory, 90)))
            .ShouldBe(ExaminationErrors.NotHeld);
    }

    [Test]
    public void Change_after_the_lock_with_a_reason_and_a_second_person()
    {
        var examination = Given.AVerifiedExamination(_staffed);
        var trainee = examination.Candidates[0].TraineeId;

        Refusal.Of(() => Propose(examination, trainee, " ")).ShouldBe(ExaminationErrors.ChangeReasonMissing);
        var change = Propose(examination, trainee, "登分错误");
        Refusal.Of(() => Confirm(examination, change, 0)).ShouldBe(ExaminationErrors.SecondPersonNeeded);
        Refusal.Of(() => Propose(examination, trainee, "再次")).ShouldBe(ExaminationErrors.ChangeOpen);
        examination.OutcomeOf(trainee).Passed.ShouldBeTrue();

        Confirm(examination, change, 1);

        examination.OutcomeOf(trainee).Shortfalls.ShouldBe([new Shortfall(ExamSubject.Theory, ShortfallKind.BelowPassMark)]);
        examination.MarkChanges.Single().FromScore.ShouldBe(80);
        examination.MarkChanges.Single().Reason.ShouldBe("登分错误");
    }

    [Test]
    public void Are_published_for_five_working_days()
    {
        var examination = Given.AVerifiedExamination(_staffed);

        examination.Publish(_staffed.Centre, WorkingDays.WithoutHolidays, Given.ExamRules, new DateOnly(2027, 3, 26));

        examination.PublishedUntil.ShouldBe(new DateOnly(2027, 4, 2));
        Refusal.Of(() => examination.Close(new DateOnly(2027, 4, 2))).ShouldBe(ExaminationErrors.PublicationNotOver);
        examination.Close(new DateOnly(2027, 4, 3));
        examination.Status.ShouldBe(ExaminationStatus.Closed);
    }

    [Test]
    public void Are_not_published_before_the_second_check() =>
        Refusal.Of(() => Given.AMarkedExamination(_staffed).Publish(_staffed.Centre, WorkingDays.WithoutHolidays, Given.ExamRules, Given.ExamDay))
            .ShouldBe(ExaminationErrors.NotVerified);

    [Test]
    public void Holidays_do_not_count_and_worked_weekends_do()
    {
        var calendar = new WorkingDays(
            new HashSet<DateOnly> { new(2027, 5, 3), new(2027, 5, 4) }, new HashSet<DateOnly> { new(2027, 5, 8) });

        calendar.After(new DateOnly(2027, 4, 30), 5).ShouldBe(new DateOnly(2027, 5, 10));
    }

    private MarkChange Propose(Examination examination, TraineeId trainee, string reason) => examination.ProposeMarkChange(
        _staffed.Centre, trainee, ExamSubject.Theory, Mark.Of(55), reason, _staffed.Assessors[0].Id, Given.FirstAssessor, Given.ExamStart.AddDays(1));

    private void Confirm(Examination examination, MarkChange change, int assessor) => examination.ConfirmMarkChange(
        _staffed.Centre, change.Id, _staffed.Assessors[assessor].Id, _staffed.Actor(assessor).UserId, Given.ExamStart.AddDays(2));
}
