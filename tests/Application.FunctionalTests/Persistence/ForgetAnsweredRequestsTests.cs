using CmtsEval.Application.Common;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests.Persistence;

internal sealed class ForgetAnsweredRequestsTests : FunctionalTest
{
    [Test]
    public async Task An_answer_is_repeated_for_thirty_days_and_then_forgotten()
    {
        await Given.ACatalogue();
        var centre = await Given.AnActiveCentre();
        var draft = new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [Given.Planned(Given.Length4)]);
        var plan = await As(centre.Manager).Send(draft, "the-key");

        Testing.Time.Advance(TimeSpan.FromDays(30));
        await Testing.RunJobAsync<ForgetAnsweredRequests>();
        (await As(centre.Manager).Send(draft, "the-key")).ShouldBe(plan);

        Testing.Time.Advance(TimeSpan.FromDays(1));
        await Testing.RunJobAsync<ForgetAnsweredRequests>();
        (await Testing.WithAsync<CmtsEvalDbContext, int>(centre.Manager, database => database.Set<IdempotencyRecord>().CountAsync())).ShouldBe(0);
    }
}
