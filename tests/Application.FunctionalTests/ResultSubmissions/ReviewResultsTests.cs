using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.FunctionalTests.ResultSubmissions;

internal sealed class DecideResultsTests : FunctionalTest
{
    [Test, Article("A22.2")]
    public async Task Decides_each_trainee_and_sees_what_another_reviewer_changed()
    {
        var submitted = await Given.ASubmission(size: 2);
        await As(Users.Reviewer).Send(new StartResultReview(submitted.Id));
        var seen = await As(Users.Reviewer).Send(new GetResultSubmission(submitted.Id));
        ResultDecisionInput Decision(int index, ResultVerdict verdict, string? reason = null) =>
            new(submitted.Examined.TraineeIds[index], verdict, reason);

        await As(Users.Reviewer).Send(new DecideResults(submitted.Id, [Decision(0, ResultVerdict.Approved)], seen.Version));
        var refusal = await Refused(() => As(Users.Reviewer).Send(
            new DecideResults(submitted.Id, [Decision(1, ResultVerdict.Refused, "照片不符")], seen.Version)));

        refusal.Error.ShouldBe(SharedErrors.ChangedMeanwhile);
        var after = await As(Users.Reviewer).Send(new GetResultSubmission(submitted.Id));
        after.Trainees.Single(trainee => trainee.TraineeId == submitted.Examined.TraineeIds[0]).Verdict.ShouldBe(ResultVerdict.Approved);
        after.Trainees.Single(trainee => trainee.TraineeId == submitted.Examined.TraineeIds[1]).Verdict.ShouldBeNull();
    }
}

internal sealed class StartResultReviewTests : FunctionalTest
{
    [Test]
    public async Task Takes_a_submission_into_review_once()
    {
        var submitted = await Given.ASubmission(size: 1);
        await As(Users.Reviewer).Send(new StartResultReview(submitted.Id));

        (await Refused(() => As(Users.Reviewer).Send(new StartResultReview(submitted.Id)))).Error.ShouldBe(ResultSubmissionErrors.NotSubmitted);

        var queue = await As(Users.Reviewer).Send(new ListResultSubmissions(ResultSubmissionStatus.UnderReview, new PageRequest()));
        queue.Items.Single().Trainees.ShouldBe(1);
    }
}

internal sealed class ReturnResultSubmissionTests : FunctionalTest
{
    [Test, Article("A22.2")]
    public async Task Gives_it_back_with_the_reason_and_takes_it_again()
    {
        var submitted = await Given.ASubmission(size: 1);
        await As(Users.Reviewer).Send(new StartResultReview(submitted.Id));
        await As(Users.Reviewer).Send(new ReturnResultSubmission(submitted.Id, "请补充实操记录"));

        var returned = await As(submitted.Examined.Assessors[0]).Send(new GetResultSubmission(submitted.Id));
        returned.Status.ShouldBe(ResultSubmissionStatus.Returned);
        returned.ReturnReason.ShouldBe("请补充实操记录");
        await As(submitted.Examined.Assessors[0]).Send(new SubmitResults(submitted.Id));
        (await As(Users.Reviewer).Send(new GetResultSubmission(submitted.Id))).Status.ShouldBe(ResultSubmissionStatus.Submitted);
    }
}

internal sealed class ConcludeResultReviewTests : FunctionalTest
{
    [Test, Article("A22.2")]
    public async Task Refuses_while_somebody_is_undecided()
    {
        var submitted = await Given.ASubmission(size: 2);
        await As(Users.Reviewer).Send(new StartResultReview(submitted.Id));
        await As(Users.Reviewer).Send(new DecideResults(
            submitted.Id, [new ResultDecisionInput(submitted.Examined.TraineeIds[0], ResultVerdict.Refused, "材料存疑")]));

        var refusal = await Refused(() => As(Users.Reviewer).Send(new ConcludeResultReview(submitted.Id)));

        refusal.Error.ShouldBe(ResultSubmissionErrors.Undecided);
        (await As(Users.Reviewer).Send(new GetResultSubmission(submitted.Id))).Status.ShouldBe(ResultSubmissionStatus.UnderReview);
    }
}
