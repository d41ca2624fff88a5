using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.FunctionalTests.Examinations;

internal sealed class PublishResultsTests : FunctionalTest
{
    [Test, Article("A23.1")]
    public async Task Publishes_for_five_working_days_and_tells_the_trainee()
    {
        var examination = await Given.APublishedExamination(2, null, 1);

        var details = await Given.DetailsOf(examination);
        details.Status.ShouldBe(ExaminationStatus.Published);
        details.PublishedUntil.ShouldBe(new DateOnly(2027, 3, 29));
        details.CustodyIsComplete.ShouldBeTrue();
        details.Candidates.Single(candidate => candidate.TraineeId == examination.Class.Members[0].TraineeId).Passed.ShouldBe(true);
        var failed = (await As(examination.Class.Members[1].Account).Send(new GetMyResults())).Single();
        failed.Passed.ShouldBe(false);
        failed.Marks.ShouldContain(new MarkDetails(ExamSubject.Theory, MarkKind.Scored, 59.5m));
    }

    [Test]
    public async Task Refuses_marks_that_nobody_checked()
    {
        var examination = await Given.AMarkedExamination();

        var refusal = await Refused(() => As(Users.Reviewer).Send(new PublishResults(examination.Id)));

        refusal.Error.ShouldBe(ExaminationErrors.NotVerified);
        (await Given.DetailsOf(examination)).Status.ShouldBe(ExaminationStatus.Marked);
        (await As(examination.Class.Members[0].Account).Send(new GetMyResults())).Single().Marks.ShouldBeEmpty();
    }
}
