using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;

namespace CmtsEval.Application.FunctionalTests.TrainingPlans;

internal sealed class ListPlanProgressTests : FunctionalTest
{
    [Test, Article("A04.1")]
    public async Task Sets_what_was_planned_against_what_came_of_it()
    {
        var accepted = await Given.AnAcceptedRegistration();
        await Given.ARegistration(accepted.Notice, person: 2);
        var other = await Given.AnActiveCentre(unit: 2);
        await Given.AnApprovedPlan(other);
        var all = new ListPlanProgress(2027, null, null, new PageRequest());

        var row = (await As(accepted.Notice.Centre.Manager).Send(all)).Items.Single();

        row.RowId.ShouldBe(accepted.Notice.PlanRowId);
        (row.Planned, row.Offered, row.Registered, row.Accepted, row.Trained, row.Certified).ShouldBe((200, 60, 2, 1, 0, 0));
        (await As(Users.Reviewer).Send(all)).Items.Count.ShouldBe(2);
        (await As(Users.Reviewer).Send(all with { PlanId = accepted.Notice.PlanId })).Items.Single().ShouldBe(row);
        (await As(Users.Reviewer).Send(all with { Year = 2026 })).Items.ShouldBeEmpty();
        (await As(Users.Reviewer).Send(new ListTrainingNotices(null, false, new PageRequest(), row.RowId))).Items.Single().Id.ShouldBe(accepted.Notice.Id);
    }
}
