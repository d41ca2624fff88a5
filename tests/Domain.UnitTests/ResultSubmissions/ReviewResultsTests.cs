using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.UnitTests.ResultSubmissions;

internal sealed class ReviewResultsTests
{
    [Test, Article("A22.2")]
    public void Approves_some_and_refuses_others_with_reasons()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.UnderReview();

        submission.Decide(Decisions(cohort, refused: 1), Given.Li, Cohort.IssueTime);
        submission.ConcludeReview(Given.Li, Cohort.IssueTime);

        submission.Status.ShouldBe(ResultSubmissionStatus.PartlyApproved);
        submission.Certifiable().ShouldBe([cohort.Trainees[0].Id, cohort.Trainees[2].Id]);
        submission.Results[1].Reason.ShouldBe("照片与本人不符");
    }

    [Test, Article("A22.2")]
    public void Approves_everybody() => Cohort.Examine().Approved().Status.ShouldBe(ResultSubmissionStatus.Approved);

    [Test, Article("A22.2")]
    public void Refuses_a_refusal_without_reason_and_decides_nothing()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.UnderReview();

        var faults = Refusal.AllOf(() => submission.Decide(
            [new(cohort.Trainees[0].Id, ResultVerdict.Approved, null), new(cohort.Trainees[1].Id, ResultVerdict.Refused, " "), new(TraineeId.New(), ResultVerdict.Approved, null)],
            Given.Li,
            Cohort.IssueTime));

        faults.Select(fault => (fault.Error, fault.Path)).ShouldBe(
        [
            (ResultSubmissionErrors.ReasonMissing, "decisions[1].reason"),
            (ResultSubmissionErrors.TraineeUnknown, "decisions[2]"),
        ]);
        submission.Results.ShouldAllBe(result => result.Verdict == null);
    }

    [Test, Article("A22.2")]
    public void Ends_only_when_everybody_is_decided()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.UnderReview();
        submission.Decide([new(cohort.Trainees[0].Id, ResultVerdict.Approved, null)], Given.Li, Cohort.IssueTime);

        Refusal.Of(() => submission.ConcludeReview(Given.Li, Cohort.IssueTime)).ShouldBe(ResultSubmissionErrors.Undecided);

        submission.Status.ShouldBe(ResultSubmissionStatus.UnderReview);
    }

    [Test, Article("A22.2")]
    public void Where_nobody_is_approved_it_is_returned()
    {
        var cohort = Cohort.Examine(size: 1);
        var submission = cohort.UnderReview();
        submission.Decide([new(cohort.Trainees[0].Id, ResultVerdict.Refused, "材料存疑")], Given.Li, Cohort.IssueTime);

        Refusal.Of(() => submission.ConcludeReview(Given.Li, Cohort.IssueTime)).ShouldBe(ResultSubmissionErrors.NothingApproved);
    }

    [Test, Article("A22.2")]
    public void Returns_with_a_reason_and_takes_it_again()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.UnderReview();
        submission.Decide(Decisions(cohort, refused: 0), Given.Li, Cohort.IssueTime);

        Refusal.Of(() => submission.Return(" ", Given.Li, Cohort.IssueTime)).ShouldBe(ResultSubmissionErrors.ReasonMissing);
        submission.Return("实操记录需补正", Given.Li, Cohort.IssueTime);
        submission.Submit(cohort.Examination, cohort.Centre, cohort.Files(), cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime);

        submission.Status.ShouldBe(ResultSubmissionStatus.Submitted);
        submission.Results.ShouldAllBe(result => result.Verdict == null);
    }

    [Test]
    public void Begins_with_a_submission_and_decides_only_under_review()
    {
        var cohort = Cohort.Examine();

        Refusal.Of(() => cohort.Draft().StartReview(Given.Li)).ShouldBe(ResultSubmissionErrors.NotSubmitted);
        Refusal.Of(() => cohort.Submitted().Decide(Decisions(cohort, 0), Given.Li, Cohort.IssueTime)).ShouldBe(ResultSubmissionErrors.NotUnderReview);
    }

    private static IReadOnlyList<ResultDecision> Decisions(Cohort cohort, int refused) =>
        [.. cohort.TraineeIds.Select((id, index) => index == refused
            ? new ResultDecision(id, ResultVerdict.Refused, "照片与本人不符")
            : new ResultDecision(id, ResultVerdict.Approved, null))];
}
