using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.FunctionalTests.TrainingPlans;

internal sealed class DraftTrainingPlanTests : FunctionalTest
{
    [Test, Article("A08.1")]
    public async Task Refuses_a_row_outside_the_scope_and_names_it()
    {
        var centre = await Given.AnActiveCentre();
        var outside = Given.Planned(new ScopeRow("4-08-05-06", "声学计量员", SkillLevel.Level4));

        var refusal = await Refused(() => As(centre.Manager).Send(
            new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [Given.Planned(Given.Length4), outside])));

        refusal.Error.ShouldBe(TrainingPlanErrors.RowOutOfScope);
        refusal.Faults.Single().Path.ShouldBe("rows[1].row");
        (await As(centre.Manager).Send(new ListTrainingPlans(null, null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    [Test, Article("A04.1")]
    public async Task Takes_one_annual_plan_a_year_and_any_number_of_supplements()
    {
        var centre = await Given.AnActiveCentre();
        await As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [Given.Planned(Given.Length4)]));

        (await Refused(() => As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [])))).Error
            .ShouldBe(TrainingPlanErrors.YearPlannedAlready);

        await As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Supplement, []));
        (await As(centre.Manager).Send(new ListTrainingPlans(null, 2027, new PageRequest()))).Items.Count.ShouldBe(2);
    }

    [Test, Article("A03.1")]
    public async Task Is_refused_while_the_centre_is_suspended()
    {
        var centre = await Given.AnActiveCentre();
        await As(Users.Approver).Send(new Application.BranchCentres.SuspendBranchCentre(centre.Id, "主管部门调查"));

        await Refused(() => As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [Given.Planned(Given.Length4)])));

        (await As(centre.Manager).Send(new ListTrainingPlans(null, null, new PageRequest()))).Items.ShouldBeEmpty();
    }
}

internal sealed class ReviseTrainingPlanTests : FunctionalTest
{
    [Test]
    public async Task Replaces_the_rows_of_a_draft()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [Given.Planned(Given.Length4)]));

        await As(centre.Manager).Send(new ReviseTrainingPlan(plan, [Given.Planned(Given.Length2, 30)]));

        var row = (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Rows.Single();
        row.Scope.ShouldBe(Given.Length2);
        row.HeadCount.ShouldBe(30);
    }

    [Test]
    public async Task Refuses_who_saw_an_older_version()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [Given.Planned(Given.Length4)]));
        var seen = (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Version;
        await As(centre.Manager).Send(new ReviseTrainingPlan(plan, [Given.Planned(Given.Length2)], seen));

        (await Refused(() => As(centre.Manager).Send(new ReviseTrainingPlan(plan, [Given.Planned(Given.Length4)], seen)))).Error
            .ShouldBe(SharedErrors.ChangedMeanwhile);
        (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Rows.Single().Scope.ShouldBe(Given.Length2);
    }
}

internal sealed class SubmitTrainingPlanTests : FunctionalTest
{
    [Test, Article("A04.1")]
    public async Task Refuses_a_plan_without_rows()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await As(centre.Manager).Send(new DraftTrainingPlan(2027, TrainingPlanKind.Annual, []));

        (await Refused(() => As(centre.Manager).Send(new SubmitTrainingPlan(plan)))).Error.ShouldBe(TrainingPlanErrors.NoRows);
        (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Status.ShouldBe(TrainingPlanStatus.Draft);
    }
}

internal sealed class ApproveTrainingPlanTests : FunctionalTest
{
    [Test, Article("A04.1")]
    public async Task Approves_a_submitted_plan_once()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await Given.AnApprovedPlan(centre);

        (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Status.ShouldBe(TrainingPlanStatus.Approved);
        (await Refused(() => As(Users.Reviewer).Send(new ApproveTrainingPlan(plan)))).Error.ShouldBe(TrainingPlanErrors.NotSubmitted);
    }

    [Test]
    public async Task Is_not_for_the_centre()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await Given.ASubmittedPlan(centre);

        (await Refused(() => As(centre.Manager).Send(new ApproveTrainingPlan(plan)))).Error.ShouldBe(SharedErrors.Forbidden);
    }
}

internal sealed class ReturnTrainingPlanTests : FunctionalTest
{
    [Test, Article("A04.1")]
    public async Task Needs_reasons_and_lets_the_centre_submit_again()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await Given.ASubmittedPlan(centre);
        (await Refused(() => As(Users.Reviewer).Send(new ReturnTrainingPlan(plan, " ")))).Error.ShouldBe(TrainingPlanErrors.ReasonsMissing);

        await As(Users.Reviewer).Send(new ReturnTrainingPlan(plan, "人数与场地不符"));

        (await As(centre.Manager).Send(new GetTrainingPlan(plan))).ReturnReasons.ShouldBe("人数与场地不符");
        await As(centre.Manager).Send(new SubmitTrainingPlan(plan));
    }
}
