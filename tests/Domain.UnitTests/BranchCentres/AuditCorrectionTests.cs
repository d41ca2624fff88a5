using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

[TestOf(typeof(AuditCorrection))]
public sealed class AuditCorrectionTests
{
    private static readonly IReadOnlyList<Guid> Evidence = [Guid.NewGuid()];

    [Test, Article("A07.3")]
    public void Lets_an_audit_pass_once_every_minor_nonconformity_is_proved_and_verified()
    {
        var (application, action) = WithMinor();

        Refusal.Of(() => Conclude(application)).ShouldBe(Errors.CorrectiveActionUnverified);
        application.ProveCorrection(action, "已补装", Evidence, Given.Now);
        Refusal.Of(() => Conclude(application)).ShouldBe(Errors.CorrectiveActionUnverified);
        application.VerifyCorrection(action, false, "照片看不清", Given.ExpertB, Given.Now);
        application.ProveCorrection(action, "补拍照片", Evidence, Given.Now);
        application.VerifyCorrection(action, true, null, Given.ExpertB, Given.Now);
        Conclude(application);

        application.Status.ShouldBe(ApplicationStatus.Audited);
        application.Audit!.CorrectionOf(action)!.VerifiedBy.ShouldBe(Given.ExpertB);
    }

    [Test, Article("A07.3")]
    public void Is_open_until_there_is_evidence_and_again_when_that_is_rejected()
    {
        var (application, action) = WithMinor();
        bool IsOpen() => application.Audit!.OpenActions(application.Experts).Any(open => open.Id == action);

        var before = IsOpen();
        application.ProveCorrection(action, "已补装", Evidence, Given.Now);
        var proved = IsOpen();
        application.VerifyCorrection(action, false, "照片看不清", Given.ExpertB, Given.Now);
        var rejected = IsOpen();

        (before, proved, rejected).ShouldBe((true, false, true));
    }

    [Test, Article("A07.3")]
    public void Is_proved_only_after_the_whole_team_has_signed()
    {
        var minor = Given.Nonconform("A06.4-1");
        var application = Given.ARecordedAudit(instead: minor);

        Refusal.Of(() => application.ProveCorrection(minor.CorrectiveActions[0].Id, "已补装", Evidence, Given.Now)).ShouldBe(Errors.AuditNotSigned);

        application.Audit!.Corrections.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Needs_evidence_of_an_action_that_was_asked_for()
    {
        var (application, action) = WithMinor();

        Refusal.Of(() => application.ProveCorrection(action, "已补装", [], Given.Now)).ShouldBe(Errors.CorrectionEvidenceMissing);
        Refusal.Of(() => application.ProveCorrection(Guid.NewGuid(), "已补装", Evidence, Given.Now)).ShouldBe(Errors.CorrectiveActionUnknown);

        application.Audit!.Corrections.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Is_verified_by_the_team_once_and_rejected_with_a_remark_only()
    {
        var (application, action) = WithMinor();
        Refusal.Of(() => application.VerifyCorrection(action, true, null, Given.ExpertA, Given.Now)).ShouldBe(Errors.CorrectionNotProved);
        application.ProveCorrection(action, "已补装", Evidence, Given.Now);

        Refusal.Of(() => application.VerifyCorrection(action, false, " ", Given.ExpertA, Given.Now)).ShouldBe(Errors.CorrectionRemarkMissing);
        Refusal.Of(() => application.VerifyCorrection(action, true, null, Given.Approver, Given.Now)).ShouldBe(Errors.NotAssigned);
        application.VerifyCorrection(action, true, null, Given.ExpertA, Given.Now);
        Refusal.Of(() => application.ProveCorrection(action, "再次提交", Evidence, Given.Now)).ShouldBe(Errors.CorrectionVerified);

        application.Audit!.Corrections.Count.ShouldBe(1);
    }

    private static (BranchCentreApplication Application, Guid Action) WithMinor()
    {
        var minor = Given.Nonconform("A06.4-1");
        return (Given.ASignedAudit(instead: minor), minor.CorrectiveActions[0].Id);
    }

    private static void Conclude(BranchCentreApplication application) =>
        application.ConcludeAudit(true, null, Given.Report, Given.ExpertA, Given.Now);
}
