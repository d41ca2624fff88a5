using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.UnitTests.ResultSubmissions;

namespace CmtsEval.Domain.UnitTests.Certificates;

internal sealed class CertificateStatusTests
{
    private const string Reason = "接到举报，正在核查";

    [Test]
    public void Is_suspended_reinstated_and_withdrawn_and_remembers_it_all()
    {
        var certificate = Issued(out _);

        certificate.Suspend(Reason, Given.Approver, Cohort.IssueTime);
        certificate.Reinstate("核查无误", Given.Approver, Cohort.IssueTime);
        certificate.Withdraw("成绩作假属实", Given.Approver, Cohort.IssueTime);

        certificate.Status.ShouldBe(CertificateStatus.Withdrawn);
        certificate.History.Select(turn => turn.Status).ShouldBe(
            [CertificateStatus.Issued, CertificateStatus.Suspended, CertificateStatus.Issued, CertificateStatus.Withdrawn]);
    }

    [Test]
    public void A_replacement_has_its_own_number_and_names_the_old_one()
    {
        var lost = Issued(out var cohort);

        var replacement = lost.Replace(cohort.Register, cohort.Occupation, "证书遗失", Given.Approver, Cohort.IssueDay, Cohort.IssueTime);

        lost.Status.ShouldBe(CertificateStatus.Replaced);
        replacement.Number.Serial.ShouldBe(2);
        replacement.ReplacedNumber.ShouldBe(lost.Number);
        replacement.Token.ShouldNotBe(lost.Token);
        (replacement.HolderName, replacement.Row, replacement.RegistrationId).ShouldBe((lost.HolderName, lost.Row, lost.RegistrationId));
    }

    [Test]
    public void Refuses_turns_that_make_no_sense_or_have_no_reason()
    {
        var certificate = Issued(out var cohort);

        Refusal.Of(() => certificate.Reinstate(Reason, Given.Approver, Cohort.IssueTime)).ShouldBe(CertificateErrors.NotSuspended);
        Refusal.Of(() => certificate.Suspend("  短 ", Given.Approver, Cohort.IssueTime)).ShouldBe(CertificateErrors.ReasonMissing);
        certificate.Withdraw("成绩作假属实", Given.Approver, Cohort.IssueTime);
        Refusal.Of(() => certificate.Withdraw(Reason, Given.Approver, Cohort.IssueTime)).ShouldBe(CertificateErrors.Ended);
        Refusal.Of(() => certificate.Suspend(Reason, Given.Approver, Cohort.IssueTime)).ShouldBe(CertificateErrors.NotIssued);
        Refusal.Of(() => certificate.Replace(cohort.Register, cohort.Occupation, "证书遗失", Given.Approver, Cohort.IssueDay, Cohort.IssueTime))
            .ShouldBe(CertificateErrors.NotIssued);

        certificate.History.Count.ShouldBe(2);
        cohort.Register.LastSerial.ShouldBe(1);
    }

    private static Certificate Issued(out Cohort cohort)
    {
        cohort = Cohort.Examine(size: 1);
        return cohort.Issue(cohort.Approved())[0];
    }
}
