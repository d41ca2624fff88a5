using CmtsEval.Domain.Examinations;

namespace CmtsEval.Domain.UnitTests.Examinations;

[Article("A20.1")]
public sealed class PaperCustodyTests
{
    private StaffedCentre _staffed = null!;
    private Examination _examination = null!;

    [SetUp]
    public void Arrange()
    {
        _staffed = Given.AStaffedCentre();
        _examination = Given.AnArrangedExamination(_staffed);
    }

    [Test]
    public void Goes_through_every_step_in_order()
    {
        var paper = Given.AnOpenedPaper(_staffed, _examination);
        Step(paper, CustodyStepKind.Collected, _staffed.Actor(0));
        _examination.CustodyIsComplete.ShouldBeFalse();
        Step(paper, CustodyStepKind.Returned, _staffed.Actor(0));
        _examination.CustodyIsComplete.ShouldBeTrue();
        Step(paper, CustodyStepKind.Destroyed, Given.Society);

        paper.Steps.Select(step => step.Kind).ShouldBe(Enum.GetValues<CustodyStepKind>());
        paper.Steps.ShouldAllBe(step => step.Sha256 == Given.Hash);
        var opened = paper.Steps.Single(step => step.Kind is CustodyStepKind.Opened);
        (opened.Witness, opened.By).ShouldBe((Given.FirstAssessor, Given.SecondAssessor));
    }

    [Test]
    public void Refuses_a_step_out_of_order()
    {
        var paper = _examination.AddPaper(ExamSubject.Theory, Given.APaper(), Given.Society, Given.AfterClass);

        Refusal.Of(() => Step(paper, CustodyStepKind.HandedOver, Given.Society)).ShouldBe(ExamPaperErrors.OutOfOrder);
        Refusal.Of(() => Open(paper, 0, Given.ExamStart)).ShouldBe(ExamPaperErrors.OutOfOrder);
        paper.State.ShouldBe(CustodyStepKind.Created);
    }

    [Test]
    public void Is_not_opened_before_the_start()
    {
        var paper = Given.AReceivedPaper(_staffed, _examination);

        Refusal.Of(() => Open(paper, 0, Given.ExamStart.AddSeconds(-1))).ShouldBe(ExamPaperErrors.NotBeforeStart);
        paper.FirstOpener.ShouldBeNull();
    }

    [Test]
    public void Is_opened_by_two_different_people()
    {
        var paper = Given.AReceivedPaper(_staffed, _examination);

        Open(paper, 0, Given.ExamStart).ShouldBeFalse();
        Refusal.Of(() => Open(paper, 0, Given.ExamStart)).ShouldBe(ExamPaperErrors.SecondOpenerMissing);
        paper.IsOpened.ShouldBeFalse();
        Open(paper, 1, Given.ExamStart).ShouldBeTrue();
    }

    [Test]
    public void Cannot_be_read_by_anybody_before_it_was_opened()
    {
        var paper = Given.AReceivedPaper(_staffed, _examination);

        Refusal.Of(() => _examination.RequireReadable(paper.Id, Given.Society, Given.ExamStart)).ShouldBe(ExamPaperErrors.NotOpened);
        Refusal.Of(() => _examination.RequireReadable(paper.Id, _staffed.Actor(0), Given.ExamStart)).ShouldBe(ExamPaperErrors.NotOpened);
    }

    [Test]
    public void Refuses_a_sealed_file_that_was_changed()
    {
        var paper = Given.AReceivedPaper(_staffed, _examination);

        Refusal.Of(() => _examination.OpenPaper(paper.Id, new string('b', 64), null, _staffed.Actor(0), Given.ExamStart))
            .ShouldBe(ExamPaperErrors.HashDiffers);
    }

    [Test]
    public void Leaves_each_step_to_its_people()
    {
        var manager = new CustodyActor(Given.Applicant, IsSociety: false, null);
        Refusal.Of(() => _examination.AddPaper(ExamSubject.Theory, Given.APaper(), _staffed.Actor(0), Given.AfterClass))
            .ShouldBe(ExamPaperErrors.NotYourStep);
        var paper = Given.AReceivedPaper(_staffed, _examination);

        Refusal.Of(() => _examination.OpenPaper(paper.Id, Given.Hash, null, manager, Given.ExamStart)).ShouldBe(ExamPaperErrors.NotYourStep);
        Refusal.Of(() => _examination.OpenPaper(paper.Id, Given.Hash, null, Given.Society, Given.ExamStart)).ShouldBe(ExamPaperErrors.NotYourStep);
    }

    [Test]
    public void Is_needed_to_hold_the_examination()
    {
        var everybody = _examination.Candidates.ToDictionary(candidate => candidate.TraineeId, _ => true);
        _examination.CheckIn(_staffed.Centre, everybody, _staffed.Assessors[0].Id, Given.ExamStart);

        Refusal.Of(() => _examination.Hold(_staffed.Centre, _staffed.Assessors[0].Id, Given.ExamStart))
            .ShouldBe(ExaminationErrors.TheoryPaperNotOpened);
        _examination.Status.ShouldBe(ExaminationStatus.Arranged);
    }

    private void Step(ExamPaper paper, CustodyStepKind step, CustodyActor actor) =>
        _examination.RecordCustody(paper.Id, step, Given.Hash, null, actor, Given.ExamStart);

    private bool Open(ExamPaper paper, int assessor, DateTimeOffset now) =>
        _examination.OpenPaper(paper.Id, Given.Hash, null, _staffed.Actor(assessor), now);
}
