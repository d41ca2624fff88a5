using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class BranchCentreTests
{
    [Test, Article("A08.1")]
    public void Works_only_inside_its_scope()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));

        Should.NotThrow(() => centre.RequireInScope(Given.Length4));
        Refusal.Of(() => centre.RequireInScope(Given.Length2)).ShouldBe(BranchCentreErrors.OutOfScope);
        Refusal.Of(() => centre.RequireInScope(Given.Length4 with { Specialty = "热工计量员" })).ShouldBe(BranchCentreErrors.OutOfScope);
    }

    [Test, Article("A05.4"), Article("A05.5")]
    public void Refuses_to_work_with_too_few_people_for_an_occupation()
    {
        var centre = Given.AnActiveCentre();

        Should.NotThrow(() => centre.RequireConditions("4-08-05-06", new StaffInForce(1, 2, 3), ApplicationThresholds.Default, Given.Today));
        Refusal.Of(() => centre.RequireConditions("4-08-05-06", new StaffInForce(1, 1, 3), ApplicationThresholds.Default, Given.Today)).ShouldBe(BranchCentreErrors.TooFewTeachers);
        Refusal.AllOf(() => centre.RequireConditions("4-08-05-06", new StaffInForce(1, 1, 2), ApplicationThresholds.Default, Given.Today)).Select(fault => fault.Error)
            .ShouldBe([BranchCentreErrors.TooFewTeachers, BranchCentreErrors.TooFewAssessors]);
    }

    [Test, Article("A30.1"), Article("A30.2")]
    public void Stops_while_suspended_and_goes_on_when_restored()
    {
        var centre = Given.AnActiveCentre();

        centre.Suspend("市场监管部门介入调查", Given.Approver, Given.Today);
        Refusal.Of(centre.RequireActive).ShouldBe(BranchCentreErrors.Suspended);

        centre.Restore("调查未发现问题", Given.Approver, Given.Today);
        Should.NotThrow(centre.RequireActive);
        centre.Status.ShouldBe(BranchCentreStatus.Active);
    }

    [Test, Article("A03.1"), Article("A31.1")]
    public void Stays_revoked_for_ever()
    {
        var centre = Given.AnActiveCentre();
        centre.Revoke(RevocationGround.OutOfScopeTwice, "超范围开展评价两次", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(centre.RequireActive).ShouldBe(BranchCentreErrors.NotActive);
        Refusal.Of(() => centre.Restore("恢复", Given.Approver, Given.Today)).ShouldBe(BranchCentreErrors.NotSuspended);
        Refusal.Of(() => centre.Revoke(RevocationGround.OutOfScopeTwice, "再次", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15))).ShouldBe(BranchCentreErrors.Revoked);
        centre.Status.ShouldBe(BranchCentreStatus.Revoked);
    }

    [Test, Article("A07.4")]
    public void Gives_its_plaque_once_between_approval_and_today()
    {
        var centre = Given.AnActiveCentre();
        PlaqueHandOver On(DateOnly day) => new("沈明", day) { Record = centre.Plaque };

        Refusal.Of(() => centre.HandOverPlaque(On(centre.ApprovedOn.AddDays(-1)), Given.Today)).ShouldBe(BranchCentreErrors.PlaqueDayInvalid);
        Refusal.Of(() => centre.HandOverPlaque(On(Given.Today.AddDays(1)), Given.Today)).ShouldBe(BranchCentreErrors.PlaqueDayInvalid);

        centre.HandOverPlaque(On(Given.Today), Given.Today);

        centre.PlaqueHandOver.ShouldBe(On(Given.Today));
        Refusal.Of(() => centre.HandOverPlaque(On(Given.Today), Given.Today)).ShouldBe(BranchCentreErrors.PlaqueHandedOver);
    }

    [Test]
    public void Changes_status_only_with_a_reason()
    {
        var centre = Given.AnActiveCentre();

        Refusal.Of(() => centre.Suspend(" ", Given.Approver, Given.Today)).ShouldBe(BranchCentreErrors.ReasonMissing);

        centre.Status.ShouldBe(BranchCentreStatus.Active);
    }

    [Test, Article("A31.1")]
    public void Ends_with_agreement_and_scope_and_keeps_what_they_were_on_record()
    {
        var centre = Given.AnActiveCentre();

        centre.Revoke(RevocationGround.AgentUsed, "委托中介招生", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        (centre.ValidUntil, centre.Scope.IsEmpty, centre.RevokedFor).ShouldBe((Given.Today, true, RevocationGround.AgentUsed));
        centre.History[^1].Rows.ShouldBe(Given.WholeScope.Rows, ignoreOrder: true);
        centre.Events.OfType<ScopeEnded>().Single().Rows.Count.ShouldBe(Given.WholeScope.Rows.Count);
        centre.Events.OfType<BranchCentreRevoked>().Count().ShouldBe(1);
    }

    [Test, Article("A31.1")]
    public void Returns_licence_and_plaque_once_after_its_revocation()
    {
        var centre = Given.AnActiveCentre();
        var (early, late, back) = (new PaperReturn("赵一", Given.Today.AddDays(-1)), new PaperReturn("赵一", Given.Today.AddDays(1)), new PaperReturn("赵一", Given.Today));
        Refusal.Of(() => centre.ReturnPapers(back, Given.Li, Given.Today)).ShouldBe(BranchCentreErrors.PapersNotRecalled);
        centre.Revoke(RevocationGround.AgentUsed, "委托中介招生", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(() => centre.ReturnPapers(early, Given.Li, Given.Today)).ShouldBe(BranchCentreErrors.ReturnDayInvalid);
        Refusal.Of(() => centre.ReturnPapers(late, Given.Li, Given.Today)).ShouldBe(BranchCentreErrors.ReturnDayInvalid);
        centre.PaperReturn.ShouldBeNull();
        centre.ReturnPapers(back, Given.Li, Given.Today);
        Refusal.Of(() => centre.ReturnPapers(back, Given.Li, Given.Today)).ShouldBe(BranchCentreErrors.PapersReturned);

        (centre.PapersDueBack, centre.PaperReturn).ShouldBe((Given.Today.AddDays(15), back));
        centre.History[^1].Kind.ShouldBe(CentreTurnKind.PapersReturned);
    }

    [Test, Article("A30.2"), Article("A31.1")]
    public void Is_not_revoked_without_evidence_a_reason_or_the_investigation()
    {
        var centre = Given.AnActiveCentre();
        void Revoke(RevocationGround ground, string reason, params StoredFileId[] evidence) =>
            centre.Revoke(ground, reason, evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(() => Revoke(RevocationGround.AgentUsed, "委托中介招生")).ShouldBe(BranchCentreErrors.EvidenceMissing);
        Refusal.Of(() => Revoke(RevocationGround.AgentUsed, " ", StoredFileId.New())).ShouldBe(BranchCentreErrors.ReasonMissing);
        Refusal.Of(() => Revoke(RevocationGround.ProblemsFound, "调查属实", StoredFileId.New())).ShouldBe(BranchCentreErrors.NotSuspended);

        (centre.Status, centre.Scope.IsEmpty).ShouldBe((BranchCentreStatus.Active, false));
    }

    [Test, Article("A08.1")]
    public void Works_no_longer_in_rows_that_were_taken_out_of_its_scope()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4, Given.Length2]));
        var former = centre.ScopeDocument;

        centre.ReduceScope([Given.Length2], "二级教师不足", Given.ReprintedPapers, Given.Approver, Given.Today);

        Refusal.Of(() => centre.RequireInScope(Given.Length2)).ShouldBe(BranchCentreErrors.OutOfScope);
        Should.NotThrow(() => centre.RequireInScope(Given.Length4));
        centre.History[^1].ReplacedPapers.ShouldContain(former);
        centre.Events.OfType<ScopeEnded>().Single().Rows.ShouldBe([Given.Length2]);
    }

    [Test, Article("A08.1")]
    public void Keeps_a_row_at_least_and_loses_only_what_it_has()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));
        void Reduce(params ScopeRow[] rows) =>
            centre.ReduceScope(rows, "调整", Given.ReprintedPapers, Given.Approver, Given.Today);

        Refusal.Of(() => Reduce()).ShouldBe(BranchCentreErrors.NothingTakenAway);
        Refusal.Of(() => Reduce(Given.Length2)).ShouldBe(BranchCentreErrors.OutOfScope);
        Refusal.Of(() => Reduce(Given.Length4)).ShouldBe(BranchCentreErrors.NothingLeft);

        centre.Scope.Rows.ShouldBe([Given.Length4]);
    }
}
