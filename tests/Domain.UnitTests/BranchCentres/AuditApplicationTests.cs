using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class AuditApplicationTests
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

    [Test, Article("A07.3")]
    public void Refuses_experts_before_the_documents_are_accepted() =>
        Refusal.Of(() => Given.ASubmittedApplication().AssignExperts([], ApplicationThresholds.Default, Given.Li)).ShouldBe(Errors.DocumentsNotAccepted);

    [Test, Article("A07.3")]
    public void Refuses_somebody_who_is_not_of_the_team()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => application.RecordAudit(Given.Today, Given.AllConform(), Given.WholeScope, UserId.New())).ShouldBe(Errors.NotAssigned);

        application.Audit!.Items.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_nonconformity_without_finding_or_action()
    {
        var application = Given.AScheduledAudit();
        var item = new AuditItem("A06.4", AuditScore.Minor, " ", 6, [], []);

        Refusal.AllOf(() => application.RecordAudit(Given.Today, [item], Given.WholeScope, Given.ExpertA))
            .Select(fault => fault.Error).ShouldBe([Errors.FindingMissing, Errors.CorrectiveActionOpen]);

        application.Audit!.Items.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_signature_while_a_requirement_has_no_score()
    {
        var application = Given.AScheduledAudit();
        application.RecordAudit(Given.Today, [.. Given.AllConform().Skip(1)], Given.WholeScope, Given.ExpertA);

        Refusal.Of(() => application.SignAudit(Given.ExpertA, Given.Now)).ShouldBe(Errors.AuditIncomplete);

        application.Audit!.Signatures.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_to_conclude_before_every_expert_has_signed()
    {
        var application = Given.AScheduledAudit();
        application.RecordAudit(Given.Today, Given.AllConform(), Given.WholeScope, Given.ExpertA);
        application.SignAudit(Given.ExpertA, Given.Now);

        Refusal.Of(() => application.ConcludeAudit(true, null, Given.ExpertA, Given.Now)).ShouldBe(Errors.AuditNotSigned);

        application.Status.ShouldBe(ApplicationStatus.AuditScheduled);
    }

    [Test, Article("A07.3")]
    public void Drops_signatures_when_the_checklist_changes()
    {
        var application = Given.AScheduledAudit();
        application.RecordAudit(Given.Today, Given.AllConform(), Given.WholeScope, Given.ExpertA);
        application.SignAudit(Given.ExpertA, Given.Now);

        application.RecordAudit(Given.Today, [new AuditItem("A06.2", AuditScore.Conform, null, 186.5m, [], [])], Given.WholeScope, Given.ExpertB);

        application.Audit!.Signatures.ShouldBeEmpty();
        application.Audit.Items.Single(item => item.Rule == "A06.2").MeasuredValue.ShouldBe(186.5m);
    }

    [Test, Article("A07.3")]
    public void Does_not_pass_with_a_major_nonconformity()
    {
        var application = Given.AScheduledAudit();
        var major = new AuditItem("A06.4", AuditScore.Major, "工位不足", 5, [], [new CorrectiveAction("补足工位", Given.Today.AddDays(30))]);
        application.RecordAudit(Given.Today, [.. Given.AllConform(), major], Given.WholeScope, Given.ExpertA);
        application.RecordAudit(Given.Today, [major], Given.WholeScope, Given.ExpertA);
        application.SignAudit(Given.ExpertA, Given.Now);
        application.SignAudit(Given.ExpertB, Given.Now);

        Refusal.Of(() => application.ConcludeAudit(true, null, Given.ExpertA, Given.Now)).ShouldBe(Errors.MajorNonconformity);
        application.Status.ShouldBe(ApplicationStatus.AuditScheduled);

        application.ConcludeAudit(false, "不合格", Given.ExpertA, Given.Now);
        application.Status.ShouldBe(ApplicationStatus.Audited);
    }

    [Test, Article("A07.3")]
    public void Refuses_to_confirm_scope_that_was_not_applied_for() =>
        Refusal.Of(() => Given.AScheduledAudit().RecordAudit(
                Given.Today, Given.AllConform(), AuthorisedScope.Of([Given.Length4 with { Level = SkillLevel.Level1 }]), Given.ExpertA))
            .ShouldBe(Errors.ScopeNotAppliedFor);

    private static DomainError Assigning(params AuditExpert[] experts)
    {
        var application = Given.AnAcceptedApplication();
        var error = Refusal.Of(() => application.AssignExperts(experts, ApplicationThresholds.Default, Given.Li));
        application.Status.ShouldBe(ApplicationStatus.DocumentsAccepted);
        application.Experts.ShouldBeEmpty();
        return error;
    }
}
