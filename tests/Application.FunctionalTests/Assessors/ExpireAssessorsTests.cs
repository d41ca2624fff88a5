using CmtsEval.Application.Assessors;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.FunctionalTests.Assessors;

internal sealed class ExpireAssessorsTests : FunctionalTest
{
    [Test, Article("A18.1"), Article("A05.5")]
    public async Task Marks_each_once_the_day_after_the_last_and_alerts_the_centre()
    {
        var centre = await Given.AnActiveCentre();
        var id = centre.AssessorIds[0];
        var last = (await As(centre.Manager).Send(new GetAssessor(id))).Entry.ValidUntil!.Value;
        Testing.MoveTo(new DateTimeOffset(last, new TimeOnly(15, 59), TimeSpan.Zero));
        await Testing.RunJobAsync<ExpireAssessors>();
        (await As(centre.Manager).Send(new GetAssessor(id))).Entry.Status.ShouldBe(AssessorStatus.Certified);

        Testing.MoveTo(new DateTimeOffset(last, new TimeOnly(16, 10), TimeSpan.Zero));
        await Testing.RunJobAsync<ExpireAssessors>();
        await Testing.RunJobAsync<ExpireAssessors>();

        var expired = await As(centre.Manager).Send(new GetAssessor(id));
        expired.Entry.Status.ShouldBe(AssessorStatus.Expired);
        expired.History.Count(entry => entry.Step == RegisterStep.Expired).ShouldBe(1);
        (await As(centre.Manager).Send(new ListMyTasks())).ShouldContain(task => task.Kind == "centre.below-conditions");
    }
}
