using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class RecordAuditTests
{
    private const string Area = "A06.2-1";

    [Test, Article("A07.3")]
    public void Makes_the_checklist_from_the_scope_applied_for_and_keeps_its_version()
    {
        var audit = Given.AScheduledAudit().Audit!;

        audit.TemplateVersion.ShouldBe(1);
        audit.Items.Select(item => item.Rule).Distinct().ShouldBe(ApplicationRequirement.All.Select(article => article.Rule));
        audit.Items.Where(item => item.Rule == "A05.1").Select(item => item.About).ShouldBe(["长度计量员", "热工计量员"], ignoreOrder: true);
        var area = audit.Items.Single(item => item.Key == Area);
        (area.Measure, area.Required, area.Declared).ShouldBe((AuditMeasure.SquareMetres, 40m, 186.5m));
    }

    [Test, Article("A07.3")]
    public void Takes_the_same_findings_twice_without_a_change()
    {
        var application = Given.ASignedAudit();
        var known = application.Audit!.Findings.ToList();

        application.RecordAudit(known, Given.ExpertA);

        application.Audit.Records.ShouldAllBe(record => record.Version == 1);
        application.Audit.Signatures.Count.ShouldBe(2);
    }

    [Test, Article("A07.3")]
    public void Replaces_the_finding_that_was_seen_and_drops_signatures()
    {
        var application = Given.ASignedAudit();
        var seen = application.Audit!.RecordOf(Area)!.Current;
        var better = Given.Found(Area, measured: 180, replaces: seen.Id, by: Given.ExpertB);

        application.RecordAudit([better], Given.ExpertB);

        var record = application.Audit.RecordOf(Area)!;
        (record.Current, record.Version).ShouldBe((better, 2));
        record.Past.ShouldBe([seen]);
        application.Audit.Signatures.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Keeps_two_findings_side_by_side_when_neither_saw_the_other()
    {
        var application = Given.AScheduledAudit();
        var first = Given.Found(Area, measured: 180);
        var second = Given.Found(Area, measured: 175, by: Given.ExpertB);
        application.RecordAudit([first], Given.ExpertA);

        application.RecordAudit([second], Given.ExpertB);
        application.RecordAudit([second], Given.ExpertB);

        application.Audit!.RecordOf(Area)!.Current.ShouldBe(first);
        application.Audit.RecordOf(Area)!.Rivals.ShouldBe([second]);
    }

    [Test, Article("A07.3")]
    public void Follows_a_rival_that_its_own_expert_corrects()
    {
        var application = Given.AScheduledAudit();
        var second = Given.Found(Area, measured: 175, by: Given.ExpertB);
        var corrected = Given.Found(Area, measured: 176, replaces: second.Id, by: Given.ExpertB);
        application.RecordAudit([Given.Found(Area, measured: 180)], Given.ExpertA);
        application.RecordAudit([second, corrected], Given.ExpertB);

        application.Audit!.RecordOf(Area)!.Rivals.ShouldBe([corrected]);
    }

    [Test, Article("A07.3")]
    public void Sees_no_conflict_where_both_found_the_same()
    {
        var application = Given.AScheduledAudit();
        application.RecordAudit([Given.Found(Area, measured: 180)], Given.ExpertA);

        application.RecordAudit([Given.Found(Area, text: " ", measured: 180, by: Given.ExpertB)], Given.ExpertB);

        application.Audit!.HasConflict.ShouldBeFalse();
    }

    [Test, Article("A07.3")]
    public void Settles_a_conflict_and_keeps_the_other_side_on_record()
    {
        var application = Given.AScheduledAudit();
        var first = Given.Found(Area, measured: 180);
        var second = Given.Found(Area, measured: 175, by: Given.ExpertB);
        application.RecordAudit([first, second], Given.ExpertA);

        application.SettleAuditConflict(Area, second.Id, Given.ExpertA);

        var record = application.Audit!.RecordOf(Area)!;
        (record.Current, record.Rivals.Count).ShouldBe((second, 0));
        record.Past.ShouldBe([first]);
        Refusal.Of(() => application.SettleAuditConflict(Area, first.Id, Given.ExpertA)).ShouldBe(Errors.AuditConflictUnknown);
    }

    [Test, Article("A07.3")]
    public void Refuses_somebody_who_is_not_of_the_team()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => application.RecordAudit(Given.AllConform(application), UserId.New())).ShouldBe(Errors.NotAssigned);

        application.Audit!.Records.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_nonconformity_without_finding_or_action_and_takes_nothing()
    {
        var application = Given.AScheduledAudit();

        Refusal.AllOf(() => application.RecordAudit([Given.Found("A07.1-1"), Given.Found(Area, AuditScore.Minor, " ", 39)], Given.ExpertA))
            .Select(fault => fault.Error).ShouldBe([Errors.FindingMissing, Errors.CorrectiveActionOpen]);

        application.Audit!.Records.ShouldBeEmpty();
    }

    [TestCase(39.9, false)]
    [TestCase(40, true)]
    [Article("A07.3"), Article("A06.2")]
    public void Takes_no_conform_score_for_less_than_the_rule_requires(decimal area, bool conforms)
    {
        var application = Given.AScheduledAudit();
        var finding = Given.Found(Area, measured: area);

        if (conforms)
        {
            application.RecordAudit([finding], Given.ExpertA);
        }
        else
        {
            Refusal.Of(() => application.RecordAudit([finding], Given.ExpertA)).ShouldBe(Errors.MeasuredBelowRequired);
        }

        application.Audit!.Records.Count.ShouldBe(conforms ? 1 : 0);
    }

    [Test, Article("A07.3")]
    public void Refuses_an_item_that_the_checklist_does_not_have()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => application.RecordAudit([Given.Found("A05.1-1:声学计量员")], Given.ExpertA)).ShouldBe(Errors.AuditItemUnknown);

        application.Audit!.Records.ShouldBeEmpty();
    }
}
