using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.FunctionalTests.Examinations;

internal sealed class CheckInCandidatesTests : FunctionalTest
{
    [Test, Article("A16.3")]
    public async Task Refuses_who_did_not_complete_the_training()
    {
        var ready = await Given.AnExaminationWithAPaper(2, null, 1);
        Testing.MoveTo(Given.ExamStart);
        CheckInCandidates.Entry[] everybody = [.. ready.Class.Members.Select(member => new CheckInCandidates.Entry(member.TraineeId, true))];

        (await Refused(() => As(ready.Assessors[0]).Send(new CheckInCandidates(ready.Id, everybody)))).Error
            .ShouldBe(ExaminationErrors.CandidateNotEligible);
        (await Given.DetailsOf(ready)).Candidates.ShouldAllBe(candidate => candidate.Present == null);
    }
}

internal sealed class HoldExaminationTests : FunctionalTest
{
    [Test, Article("A20.1")]
    public async Task Needs_a_theory_paper_opened_by_two()
    {
        var ready = await Given.AnExaminationWithAPaper(1);
        Testing.MoveTo(Given.ExamStart);

        (await Refused(() => As(ready.Assessors[0]).Send(new HoldExamination(ready.Id)))).Error.ShouldBe(ExaminationErrors.TheoryPaperNotOpened);
        (await Given.DetailsOf(ready)).Status.ShouldBe(ExaminationStatus.Arranged);
    }
}

internal sealed class RecordExamIncidentTests : FunctionalTest
{
    [Test]
    public async Task Stays_with_the_examination_and_is_left_to_its_assessors()
    {
        var held = await Given.AHeldExamination(1);

        await As(held.Assessors[0]).Send(new RecordExamIncident(held.Id, IncidentKind.Equipment, "第3号位计算器故障"));

        (await Given.DetailsOf(held)).Incidents.Single().Description.ShouldBe("第3号位计算器故障");
        (await Refused(() => As(held.Assessors[4]).Send(new RecordExamIncident(held.Id, IncidentKind.Other, "样例")))).Error
            .ShouldBe(ExaminationErrors.NotAnAssessorOfThisExamination);
    }
}

internal sealed class RecordMarksTests : FunctionalTest
{
    [Test]
    public async Task Says_every_mark_that_is_wrong_and_enters_none()
    {
        var held = await Given.AHeldExamination();
        RecordMarks.Entry[] marks =
        [
            Mark(held, 0, ExamSubject.Theory, 100.5m), Mark(held, 0, ExamSubject.Practical, 60.55m), Mark(held, 1, ExamSubject.Theory, 80),
        ];

        var refusal = await Refused(() => As(held.Assessors[0]).Send(new RecordMarks(held.Id, marks)));

        refusal.Faults.Select(fault => (fault.Error, fault.Path)).ShouldBe(
            [(MarkErrors.OutOfRange, "marks[0].score"), (MarkErrors.TooManyDecimals, "marks[1].score")]);
        (await Given.DetailsOf(held)).Candidates.ShouldAllBe(candidate => candidate.Marks.Count == 0);
    }

    [Test, Article("A16.3")]
    public async Task Takes_nothing_but_absence_for_who_did_not_complete_the_training()
    {
        var held = await Given.AHeldExamination(2, null, 1);

        (await Refused(() => As(held.Assessors[0]).Send(new RecordMarks(held.Id, [Mark(held, 1, ExamSubject.Theory, 90)])))).Error
            .ShouldBe(MarkErrors.NotEligible);
        await As(held.Assessors[0]).Send(new RecordMarks(
            held.Id, [new(held.Class.Members[1].TraineeId, ExamSubject.Theory, MarkKind.Absent)]));

        (await Given.DetailsOf(held)).Candidates.Single(candidate => !candidate.Eligible).Passed.ShouldBe(false);
    }

    [Test, Article("A20.3")]
    public async Task Is_left_to_the_assessors_of_the_examination()
    {
        var held = await Given.AHeldExamination(1);

        (await Refused(() => As(held.Assessors[4]).Send(new RecordMarks(held.Id, [Mark(held, 0, ExamSubject.Theory, 90)])))).Error
            .ShouldBe(ExaminationErrors.NotAnAssessorOfThisExamination);
    }

    private static RecordMarks.Entry Mark(GivenExamination held, int member, ExamSubject subject, decimal score) =>
        new(held.Class.Members[member].TraineeId, subject, MarkKind.Scored, score);
}

internal sealed class VerifyMarksTests : FunctionalTest
{
    [Test]
    public async Task Is_done_by_who_entered_none_and_locks_the_marks()
    {
        var marked = await Given.AMarkedExamination(1);

        (await Refused(() => As(marked.Assessors[0]).Send(new VerifyMarks(marked.Id)))).Error.ShouldBe(ExaminationErrors.SecondPersonNeeded);
        await As(marked.Assessors[1]).Send(new VerifyMarks(marked.Id));

        (await Given.DetailsOf(marked)).Status.ShouldBe(ExaminationStatus.Verified);
        RecordMarks.Entry[] late = [new(marked.Class.Members[0].TraineeId, ExamSubject.Theory, MarkKind.Scored, 90)];
        (await Refused(() => As(marked.Assessors[0]).Send(new RecordMarks(marked.Id, late)))).Error.ShouldBe(ExaminationErrors.NotHeld);
    }
}

internal sealed class ProposeMarkChangeTests : FunctionalTest
{
    [Test]
    public async Task Needs_a_reason_and_changes_nothing_yet()
    {
        var verified = await Given.AVerifiedExamination(1);

        (await Refused(() => As(verified.Assessors[0]).Send(Change(verified, " ")))).Error.ShouldBe(ExaminationErrors.ChangeReasonMissing);
        await As(verified.Assessors[0]).Send(Change(verified, "登分错误"));

        var details = await Given.DetailsOf(verified);
        details.Candidates.Single().Passed.ShouldBe(true);
        details.MarkChanges.Single().Confirmed.ShouldBeFalse();
        (await Refused(() => As(Users.Reviewer).Send(new PublishResults(verified.Id)))).Error.ShouldBe(ExaminationErrors.ChangeOpen);
    }

    internal static ProposeMarkChange Change(GivenExamination examination, string reason) => new(
        examination.Id, examination.Class.Members[0].TraineeId, ExamSubject.Theory, MarkKind.Scored, 55, reason);
}

internal sealed class ConfirmMarkChangeTests : FunctionalTest
{
    [Test]
    public async Task Takes_a_second_person_and_stays_visible()
    {
        var verified = await Given.AVerifiedExamination(1);
        var change = await As(verified.Assessors[0]).Send(ProposeMarkChangeTests.Change(verified, "登分错误"));

        (await Refused(() => As(verified.Assessors[0]).Send(new ConfirmMarkChange(verified.Id, change)))).Error
            .ShouldBe(ExaminationErrors.SecondPersonNeeded);
        await As(verified.Assessors[1]).Send(new ConfirmMarkChange(verified.Id, change));

        var details = await Given.DetailsOf(verified);
        details.Candidates.Single().Passed.ShouldBe(false);
        (details.MarkChanges.Single().FromScore, details.MarkChanges.Single().ToScore).ShouldBe((80m, 55m));
    }
}

internal sealed class CloseExaminationTests : FunctionalTest
{
    [Test]
    public async Task Waits_for_the_end_of_the_publication()
    {
        var published = await Given.APublishedExamination(1);

        (await Refused(() => As(Users.Reviewer).Send(new CloseExamination(published.Id)))).Error.ShouldBe(ExaminationErrors.PublicationNotOver);
        Testing.MoveTo(Given.ExamStart.AddDays(8));
        await As(Users.Reviewer).Send(new CloseExamination(published.Id));

        (await Given.DetailsOf(published)).Status.ShouldBe(ExaminationStatus.Closed);
    }
}
