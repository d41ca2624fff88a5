using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.UnitTests.TrainingPlans;

internal sealed class TrainingPlanTests
{
    [Test, Article("A04.1")]
    public void Gives_only_rows_that_the_society_approved()
    {
        var centre = Given.AnActiveCentre();
        var plan = TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [Given.PlannedFor(Given.Length4)]);
        plan.Submit(centre, Given.Applicant, Given.Now);
        Refusal.Of(() => plan.RequireApprovedRow(plan.Rows[0].Id)).ShouldBe(TrainingPlanErrors.RowNotApproved);

        plan.Approve(Given.Li, Given.Now);

        plan.RequireApprovedRow(plan.Rows[0].Id).HeadCount.ShouldBe(60);
        Refusal.Of(() => plan.RequireApprovedRow(TrainingPlanRowId.New())).ShouldBe(TrainingPlanErrors.RowNotApproved);
    }

    [Test, Article("A08.1"), Article("A04.1")]
    public void Names_every_faulty_row()
    {
        var centre = Given.AnActiveCentre();
        var faults = Refusal.AllOf(() => TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual,
        [
            Given.PlannedFor(Given.Length4, headCount: 0),
            Given.PlannedFor(new ScopeRow("4-08-05-06", "声学计量员", SkillLevel.Level4)),
            Given.PlannedFor(Given.Length4) with { From = new DateOnly(2026, 12, 31) },
        ]));

        faults.Select(fault => (fault.Path, fault.Error)).ShouldBe([
            ("rows[0].headCount", TrainingPlanErrors.HeadCountOutOfRange),
            ("rows[1].row", TrainingPlanErrors.RowOutOfScope),
            ("rows[2].from", TrainingPlanErrors.PeriodOutsideYear)]);
    }

    [Test, Article("A30.1")]
    public void Is_refused_while_the_centre_is_suspended()
    {
        var centre = Given.AnActiveCentre();
        centre.Suspend("主管部门调查", Given.Approver, Given.Today);

        Refusal.Of(() => TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [])).ShouldBe(BranchCentreErrors.Suspended);
    }

    [Test, Article("A03.1")]
    public void Is_refused_once_the_centre_is_revoked()
    {
        var centre = Given.AnActiveCentre();
        centre.Revoke(RevocationGround.OutOfScopeTwice, "年度评价不合格", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(() => TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [])).ShouldBe(BranchCentreErrors.NotActive);
    }

    [Test, Article("A04.1")]
    public void Goes_back_with_reasons_and_comes_again()
    {
        var centre = Given.AnActiveCentre();
        var plan = TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [Given.PlannedFor(Given.Length4)]);
        Refusal.Of(() => plan.Approve(Given.Li, Given.Now)).ShouldBe(TrainingPlanErrors.NotSubmitted);
        plan.Submit(centre, Given.Applicant, Given.Now);
        Refusal.Of(() => plan.Revise(centre, [])).ShouldBe(TrainingPlanErrors.NotOpenForChange);
        Refusal.Of(() => plan.Return(" ", Given.Li, Given.Now)).ShouldBe(TrainingPlanErrors.ReasonsMissing);

        plan.Return("人数与场地不符", Given.Li, Given.Now);
        plan.Revise(centre, []);

        Refusal.Of(() => plan.Submit(centre, Given.Applicant, Given.Now)).ShouldBe(TrainingPlanErrors.NoRows);
        plan.Status.ShouldBe(TrainingPlanStatus.Returned);
    }
}
