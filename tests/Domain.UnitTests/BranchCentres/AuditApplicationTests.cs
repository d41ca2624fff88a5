using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class AssignExpertsTests
{
    [Test, Article("A07.3")]
    public void Refuses_one_expert_alone() =>
        Assigning(Given.Expert(Given.ExpertA)).ShouldBe(Errors.TooFewExperts);

    [Test, Article("A07.3")]
    public void Refuses_the_same_expert_twice() =>
        Assigning(Given.Expert(Given.ExpertA), Given.Expert(Given.ExpertA)).ShouldBe(Errors.TooFewExperts);

    [Test, Article("A07.3")]
    public void Refuses_an_expert_of_the_same_organisation() =>
        Assigning(Given.Expert(Given.ExpertA), Given.Expert(Given.ExpertB, "云泽市 计量测试研究院")).ShouldBe(Errors.ExpertConflict);

    [Test, Article("A07.3")]
    public void Refuses_an_expert_with_a_declared_relation() =>
        Assigning(Given.Expert(Given.ExpertA), Given.Expert(Given.ExpertB, conflict: "曾任该单位顾问")).ShouldBe(Errors.ExpertConflict);

    [TestCase(1, false), TestCase(0, true), TestCase(-1, true)]
    [Article("A07.3")]
    public void Takes_an_expert_who_audited_the_unit_only_after_a_whole_term(int daysWithin, bool isFree)
    {
        var last = Given.Today.AddYears(-ApplicationThresholds.Default.AgreementYears).AddDays(daysWithin);
        var expert = Given.Expert(Given.ExpertA) with { AuditedUnitOn = last };

        var obstacles = Given.AnAcceptedApplication().ObstaclesOf(expert, ApplicationThresholds.Default, Given.Today);

        obstacles.ShouldBe(isFree ? [] : [ExpertObstacle.AuditedThisCycle]);
    }

    [Test, Article("A07.3")]
    public void Refuses_experts_before_the_documents_are_accepted() =>
        Refusal.Of(() => Given.ASubmittedApplication().AssignExperts([], ApplicationThresholds.Default, Given.Li, Given.Today))
            .ShouldBe(Errors.DocumentsNotAccepted);

    private static DomainError Assigning(params AuditExpert[] experts)
    {
        var application = Given.AnAcceptedApplication();
        var error = Refusal.Of(() => application.AssignExperts(experts, ApplicationThresholds.Default, Given.Li, Given.Today));
        application.Status.ShouldBe(ApplicationStatus.DocumentsAccepted);
        application.Experts.ShouldBeEmpty();
        return error;
    }
}

public sealed class AuditApplicationTests
{
    [Test, Article("A07.3")]
    public void Refuses_a_signature_while_an_item_has_no_finding()
    {
        var application = Given.AScheduledAudit();
        application.RecordAudit([.. Given.AllConform(application).Skip(1)], Given.ExpertA);
        application.ConfirmAuditedScope(Given.Today, Given.WholeScope, Given.ExpertA);

        Refusal.Of(() => application.SignAudit(Given.Signed(Given.ExpertA))).ShouldBe(Errors.AuditIncomplete);

        application.Audit!.Signatures.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_signature_of_somebody_who_is_not_of_the_team()
    {
        var application = Given.ARecordedAudit();

        Refusal.Of(() => application.SignAudit(Given.Signed(Given.Approver))).ShouldBe(Errors.NotAssigned);

        application.Audit!.Signatures.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_signature_while_two_experts_contradict_each_other()
    {
        var application = Given.ARecordedAudit();
        application.RecordAudit([Given.Nonconform("A06.2-1")], Given.ExpertB);

        Refusal.Of(() => application.SignAudit(Given.Signed(Given.ExpertA))).ShouldBe(Errors.AuditConflictOpen);

        application.Audit!.Signatures.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Signs_once_under_the_hash_of_the_findings()
    {
        var application = Given.ARecordedAudit();

        application.SignAudit(Given.Signed(Given.ExpertA));
        application.SignAudit(Given.Signed(Given.ExpertA));

        application.Audit!.Signatures.Single().ContentHash.ShouldBe(application.Audit.ContentHash());
    }

    [Test, Article("A07.3")]
    public void Refuses_to_conclude_before_every_expert_has_signed()
    {
        var application = Given.ARecordedAudit();
        application.SignAudit(Given.Signed(Given.ExpertA));

        Concluding(application, passed: true).ShouldBe(Errors.AuditNotSigned);
    }

    [Test, Article("A07.3")]
    public void Does_not_pass_with_a_major_nonconformity_of_the_unit()
    {
        var application = Given.ASignedAudit(instead: Given.Nonconform("A06.2-1", AuditScore.Major));

        Concluding(application, passed: true).ShouldBe(Errors.MajorNonconformity);

        application.ConcludeAudit(false, "不合格", Given.Report, Given.ExpertA, Given.Now);
        application.Status.ShouldBe(ApplicationStatus.Audited);
    }

    [Test, Article("A07.3"), Article("A07.4")]
    public void Passes_for_the_specialties_without_a_major_nonconformity_only()
    {
        var major = Given.Nonconform("A05.1-1:热工计量员", AuditScore.Major);
        var whole = Given.ASignedAudit(instead: major);
        var length = Given.ASignedAudit(confirmed: AuthorisedScope.Of([Given.Length4]), instead: major);

        Concluding(whole, passed: true).ShouldBe(Errors.MajorNonconformity);
        length.ConcludeAudit(true, null, Given.Report, Given.ExpertA, Given.Now);

        length.Audit!.Passed.ShouldBe(true);
        length.Audit.ConfirmedScope.ShouldBe([Given.Length4]);
    }

    [Test, Article("A07.3")]
    public void Refuses_to_confirm_scope_that_was_not_applied_for() =>
        Refusal.Of(() => Given.AScheduledAudit().ConfirmAuditedScope(
                Given.Today, AuthorisedScope.Of([Given.Length4 with { Level = Domain.Occupations.SkillLevel.Level1 }]), Given.ExpertA))
            .ShouldBe(Errors.ScopeNotAppliedFor);

    private static DomainError Concluding(BranchCentreApplication application, bool passed)
    {
        var error = Refusal.Of(() => application.ConcludeAudit(passed, null, Given.Report, Given.ExpertA, Given.Now));
        application.Status.ShouldBe(ApplicationStatus.AuditScheduled);
        application.Audit!.Report.ShouldBeNull();
        return error;
    }
}
