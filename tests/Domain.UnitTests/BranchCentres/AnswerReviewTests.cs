using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class AnswerReviewTests
{
    [Test, Article("A07.2")]
    public void Is_needed_for_each_reason_before_it_is_handed_in_again()
    {
        var application = Given.AReturnedApplication();

        var fault = Refusal.AllOf(() => Submit(application)).Single();

        fault.Error.ShouldBe(Errors.AnswerMissing);
        fault.Path.ShouldBe("answers.A06.1");
        application.Status.ShouldBe(ApplicationStatus.Returned);
        application.Answer([("A06.1", "已补充全部页码")], Given.Now);
        Submit(application);
        application.Status.ShouldBe(ApplicationStatus.Submitted);
        application.Answers.Single().Round.ShouldBe(1);
    }

    [Test, Article("A07.2")]
    public void Replaces_an_earlier_answer_to_the_same_reason()
    {
        var application = Given.AReturnedApplication();
        application.Answer([("A06.1", "正在补充")], Given.Now);

        application.Answer([("A06.1", "已补充全部页码")], Given.Now.AddDays(1));

        application.Answers.ShouldBe([new ReviewAnswer(1, "A06.1", "已补充全部页码", Given.Now.AddDays(1))]);
    }

    [Test, Article("A07.2")]
    public void Refuses_an_answer_to_nothing_and_an_empty_one_at_once()
    {
        var application = Given.AReturnedApplication();

        Refusal.AllOf(() => application.Answer([("A06.2", "面积已更正"), ("A06.1", " ")], Given.Now)).Select(fault => fault.Error)
            .ShouldBe([Errors.NothingToAnswer, Errors.AnswerMissing]);

        application.Answers.ShouldBeEmpty();
    }

    [Test, Article("A07.2")]
    public void Refuses_answers_while_the_society_has_it() =>
        Refusal.Of(() => Given.ASubmittedApplication().Answer([("A06.1", "已补充")], Given.Now)).ShouldBe(Errors.NotEditable);

    private static void Submit(BranchCentreApplication application) =>
        application.Submit(ApplicationThresholds.Default, unitIsLiveCentre: false, Given.Now, Given.Today);
}
