using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class DeclareImpartialityTests
{
    [Test, Article("A07.3")]
    public void Refuses_findings_of_an_expert_who_has_not_declared()
    {
        var application = Given.AnAssignedAudit();

        Refusal.Of(() => application.RecordAudit(Given.AllConform(application), Given.ExpertA)).ShouldBe(Errors.ImpartialityNotDeclared);

        application.Audit!.Records.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Keeps_the_first_declaration()
    {
        var application = Given.AScheduledAudit();

        application.DeclareImpartiality(Given.ExpertA, Given.Now.AddDays(1));

        application.Experts.Single(expert => expert.Id == Given.ExpertA).ImpartialSince.ShouldBe(Given.Now);
    }

    [Test, Article("A07.3")]
    public void Refuses_somebody_who_is_not_of_the_team() =>
        Refusal.Of(() => Given.AnAssignedAudit().DeclareImpartiality(Given.Approver, Given.Now)).ShouldBe(Errors.NotAssigned);
}

public sealed class RecuseFromAuditTests
{
    private static readonly UserId Substitute = UserId.New();

    [Test, Article("A07.3")]
    public void Leaves_an_audit_that_nobody_can_conclude_until_there_is_a_substitute()
    {
        var application = Given.ASignedAudit();

        application.RecuseFromAudit(Given.ExpertB, "曾任该单位顾问", Given.Now);

        application.ExpertIds.ShouldBe([Given.ExpertA.Value]);
        application.Recusals.Single().Reason.ShouldBe("曾任该单位顾问");
        application.SignAudit(Given.Signed(Given.ExpertA));
        Refusal.Of(() => application.ConcludeAudit(true, null, Given.Report, Given.ExpertA, Given.Now)).ShouldBe(Errors.AuditNotSigned);
        application.Status.ShouldBe(ApplicationStatus.AuditScheduled);
    }

    [Test, Article("A07.3")]
    public void Keeps_the_findings_for_the_team_with_its_substitute()
    {
        var application = Given.ARecordedAudit();
        application.RecuseFromAudit(Given.ExpertB, "曾任该单位顾问", Given.Now);

        application.AssignExperts([Given.Expert(Given.ExpertA), Given.Expert(Substitute)], ApplicationThresholds.Default, Given.Li, Given.Today);

        application.IsTeamComplete.ShouldBeTrue();
        application.Audit!.IsComplete.ShouldBeTrue();
        application.Experts.Select(expert => expert.ImpartialSince).ShouldBe([Given.Now, null]);
    }

    [Test, Article("A07.3")]
    public void Refuses_to_take_the_recused_expert_back()
    {
        var application = Given.AScheduledAudit();
        application.RecuseFromAudit(Given.ExpertB, "曾任该单位顾问", Given.Now);

        Refusal.Of(() => application.AssignExperts(
            [Given.Expert(Given.ExpertA), Given.Expert(Given.ExpertB)], ApplicationThresholds.Default, Given.Li, Given.Today)).ShouldBe(Errors.ExpertConflict);

        application.ExpertIds.ShouldBe([Given.ExpertA.Value]);
    }

    [Test, Article("A07.3")]
    public void Refuses_to_step_back_without_a_reason()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => application.RecuseFromAudit(Given.ExpertB, " ", Given.Now)).ShouldBe(Errors.RecusalReasonMissing);

        application.ExpertIds.Count.ShouldBe(2);
    }
}
