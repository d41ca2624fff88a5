using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class ReviewApplicationTests
{
    [Test, Article("A07.2")]
    public void Returns_everything_with_a_reason_per_failed_item()
    {
        var application = Given.ASubmittedApplication();
        application.Review([("A06.1", RequirementVerdict.Failed, "产权证书不清晰")], Given.Li, Given.Now);

        application.Return(Given.Li, Given.Now);

        application.Status.ShouldBe(ApplicationStatus.Returned);
        application.Reviews.Single().Reason.ShouldBe("产权证书不清晰");
    }

    [TestCase(null)]
    [TestCase(" ")]
    [Article("A07.2")]
    public void Refuses_a_failure_without_reason(string? reason)
    {
        var application = Given.ASubmittedApplication();

        Refusal.Of(() => application.Review([("A06.1", RequirementVerdict.Failed, reason)], Given.Li, Given.Now)).ShouldBe(Errors.ReasonMissing);

        application.Reviews.ShouldBeEmpty();
        application.Reviewers.ShouldBeEmpty();
    }

    [Test, Article("A07.2")]
    public void Refuses_to_return_when_nothing_failed()
    {
        var application = Given.ASubmittedApplication();
        application.Review(Given.AllPassed(), Given.Li, Given.Now);

        Refusal.Of(() => application.Return(Given.Li, Given.Now)).ShouldBe(Errors.NothingFailed);

        application.Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Test, Article("A07.2")]
    public void Keeps_the_reasons_of_earlier_rounds_after_a_resubmission()
    {
        var application = Given.ASubmittedApplication();
        application.Review([("A06.1", RequirementVerdict.Failed, "产权证书不清晰")], Given.Li, Given.Now);
        application.Return(Given.Li, Given.Now);

        application.Edit(Given.SampleForm(), Given.Applicant, Given.Now);
        application.Answer([("A06.1", "已补充全部页码")], Given.Now);
        application.Submit(ApplicationThresholds.Default, false, Given.Now, Given.Today);
        application.Review(Given.AllPassed(), Given.Li, Given.Now);
        application.AcceptDocuments(Given.Li, Given.Now);

        application.Round.ShouldBe(2);
        application.Status.ShouldBe(ApplicationStatus.DocumentsAccepted);
        application.Reviews.Single(review => review.Round == 1).Reason.ShouldBe("产权证书不清晰");
    }

    [Test, Article("A07.2")]
    public void Keeps_each_form_that_was_handed_in()
    {
        var application = Given.AReturnedApplication();
        var form = Given.SampleForm();
        application.Edit(form with { Premises = form.Premises! with { Seats = 50 } }, Given.Applicant, Given.Now);
        application.Answer([("A06.1", "已补充全部页码")], Given.Now);

        application.Submit(ApplicationThresholds.Default, false, Given.Now.AddDays(5), Given.Today);

        application.Rounds.Select(round => (round.Number, round.Document.Premises!.Seats)).ShouldBe([(1, 48), (2, 50)]);
        application.WaitingSince.ShouldBe(Given.Now.AddDays(5));
    }

    [Test, Article("A07.2")]
    public void Refuses_a_review_that_somebody_else_has_until_it_is_handed_on()
    {
        var application = Given.ASubmittedApplication();
        application.Review([("A06.1", RequirementVerdict.Failed, "产权证书不清晰")], Given.Li, Given.Now);
        var colleague = Given.Approver;

        Refusal.Of(() => application.Review(Given.AllPassed(), colleague, Given.Now)).ShouldBe(Errors.ReviewedBySomebodyElse);
        Refusal.Of(() => application.Return(colleague, Given.Now)).ShouldBe(Errors.ReviewedBySomebodyElse);
        Refusal.Of(() => application.AcceptDocuments(colleague, Given.Now)).ShouldBe(Errors.ReviewedBySomebodyElse);
        application.Reviewers.ShouldBe([Given.Li]);
        application.AssignReviewer(colleague);
        application.Return(colleague, Given.Now);

        application.ReviewOwner.ShouldBe(colleague);
        application.Reviewers.ShouldBe([Given.Li, colleague]);
    }

    [Test, Article("A07.2")]
    public void Refuses_to_accept_while_a_requirement_has_no_verdict()
    {
        var application = Given.ASubmittedApplication();
        application.Review([.. Given.AllPassed().Skip(1)], Given.Li, Given.Now);

        Refusal.Of(() => application.AcceptDocuments(Given.Li, Given.Now)).ShouldBe(Errors.ReviewIncomplete);

        application.Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Test, Article("A07.2")]
    public void Refuses_to_accept_what_failed()
    {
        var application = Given.ASubmittedApplication();
        application.Review(Given.AllPassed(), Given.Li, Given.Now);
        application.Review([("A05.1", RequirementVerdict.Failed, "缺少热工设备")], Given.Li, Given.Now);

        Refusal.Of(() => application.AcceptDocuments(Given.Li, Given.Now)).ShouldBe(Errors.RequirementFailed);

        application.Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Test]
    public void Refuses_a_requirement_that_the_checklist_does_not_have() =>
        Refusal.Of(() => Given.ASubmittedApplication().Review([("A20.1", RequirementVerdict.Passed, null)], Given.Li, Given.Now))
            .ShouldBe(Errors.RequirementUnknown);

    [Test, Article("A07.1")]
    public void Refuses_edits_while_the_society_has_it()
    {
        var application = Given.ASubmittedApplication();

        Refusal.Of(() => application.Edit(ApplicationDocument.Empty, Given.Applicant, Given.Now)).ShouldBe(Errors.NotEditable);

        application.Document.Items.Count.ShouldBe(6);
    }

    [Test]
    public void Lets_the_applicant_withdraw_until_the_decision()
    {
        var application = Given.AnAuditedApplication();
        application.Withdraw();
        application.Status.ShouldBe(ApplicationStatus.Withdrawn);

        Refusal.Of(application.Withdraw).ShouldBe(Errors.NotWithdrawable);
    }
}
