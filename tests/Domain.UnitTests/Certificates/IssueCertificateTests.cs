using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.UnitTests.ResultSubmissions;

namespace CmtsEval.Domain.UnitTests.Certificates;

internal sealed class IssueCertificateTests
{
    [Test, Article("A04.3"), Article("A22.2")]
    public void Numbers_the_approved_without_a_gap_and_certifies_what_was_examined()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved();

        var issued = cohort.Issue(submission);

        issued.Select(certificate => certificate.Number.Value[..^1]).ShouldBe(
            ["CSM202700010014000001", "CSM202700010014000002", "CSM202700010014000003"]);
        issued.Select(certificate => certificate.HolderName).ShouldBe(cohort.Trainees.Select(trainee => trainee.Name));
        issued.ShouldAllBe(certificate => certificate.Row == Given.Length4
            && certificate.IssuedOn == Cohort.IssueDay
            && certificate.Status == CertificateStatus.Issued
            && certificate.CentreName == cohort.Centre.Name
            && certificate.History.Count == 1);
        issued.Select(certificate => certificate.Token).Distinct().Count().ShouldBe(3);
        submission.Certifiable().ShouldBeEmpty();
    }

    [Test]
    public void Refuses_to_issue_twice_and_uses_up_no_number()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved();
        cohort.Issue(submission);

        Refusal.AllOf(() => cohort.Issue(submission)).Select(fault => fault.Error).Distinct().ShouldBe([CertificateErrors.IssuedAlready]);

        cohort.Register.LastSerial.ShouldBe(3);
    }

    [Test, Article("A22.2")]
    public void Refuses_who_reviewed_the_results()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved(reviewer: Given.Approver);

        Refusal.Of(() => cohort.Issue(submission)).ShouldBe(CertificateErrors.ReviewerCannotIssue);

        cohort.Register.LastSerial.ShouldBe(0);
    }

    [Test, Article("A22.2")]
    public void Refuses_before_the_review_has_ended()
    {
        var cohort = Cohort.Examine();

        Refusal.Of(() => cohort.Issue(cohort.UnderReview())).ShouldBe(CertificateErrors.SubmissionNotApproved);
    }

    [Test, Article("A22.2")]
    public void Refuses_a_trainee_whom_the_review_refused()
    {
        var cohort = Cohort.Examine(size: 2);
        var submission = cohort.UnderReview();
        submission.Decide(
            [new(cohort.Trainees[0].Id, ResultVerdict.Approved, null), new(cohort.Trainees[1].Id, ResultVerdict.Refused, "材料存疑")], Given.Li, Cohort.IssueTime);
        submission.ConcludeReview(Given.Li, Cohort.IssueTime);

        Refusal.Of(() => cohort.Issue(submission, cohort.IssueFileOf(0), cohort.IssueFileOf(1))).ShouldBe(CertificateErrors.TraineeNotApproved);
        cohort.Issue(submission, cohort.IssueFileOf(0)).Count.ShouldBe(1);
    }

    [Test, Article("A08.2")]
    public void Refuses_outside_the_scope_of_the_centre()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved();
        var elsewhere = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length2]));

        Refusal.Of(() => submission.Issue(
            [cohort.IssueFileOf(0)], elsewhere, cohort.Occupation, cohort.Register, Given.Approver, Cohort.IssueDay, Cohort.IssueTime))
            .ShouldBe(CertificateErrors.OutOfScope);

        submission.Certifiable().Count.ShouldBe(3);
    }

    [Test, Article("A14.3")]
    public void Refuses_who_was_blacklisted_meanwhile()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved();

        Refusal.Of(() => cohort.Issue(submission, cohort.IssueFileOf(0), cohort.IssueFileOf(1, blocked: true))).ShouldBe(BlacklistErrors.Blocked);

        cohort.Register.LastSerial.ShouldBe(0);
        submission.Certifiable().Count.ShouldBe(3);
    }

    [Test, Article("A23.1")]
    public void Refuses_a_file_that_no_longer_shows_a_pass()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved();
        var failed = Cohort.Examine(theory: new Dictionary<int, Domain.Examinations.Mark> { [0] = Domain.Examinations.Mark.Of(59) });
        var file = new IssueFile(CertificateHolder.Of(cohort.Trainees[0]), failed.FileOf(0));

        Refusal.Of(() => cohort.Issue(submission, file)).ShouldBe(CertificateErrors.NotPassed);
    }

    [Test, Article("A31.1")]
    public void Refuses_for_a_revoked_centre_but_keeps_what_was_issued()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Approved();
        var issued = cohort.Issue(submission, cohort.IssueFileOf(0));
        cohort.Centre.Revoke(RevocationGround.OutOfScopeTwice, "泄露试题", Given.Evidence, Given.Approver, Cohort.IssueDay, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(() => cohort.Issue(submission, cohort.IssueFileOf(1))).ShouldBe(BranchCentreErrors.NotActive);

        issued[0].Status.ShouldBe(CertificateStatus.Issued);
    }
}
