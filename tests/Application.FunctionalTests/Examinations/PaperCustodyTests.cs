using System.Text;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.Examinations;

[Article("A20.1")]
internal sealed class OpenExamPaperTests : FunctionalTest
{
    [Test]
    public async Task Two_people_at_the_start_make_the_content_readable()
    {
        var ready = await Given.AnExaminationWithAPaper(1);
        Testing.MoveTo(Given.ExamStart);

        (await As(ready.Assessors[0]).Send(new OpenExamPaper(ready.Id, ready.PaperId))).Opened.ShouldBeFalse();
        (await Refused(() => As(ready.Assessors[0]).Send(new ReadExamPaper(ready.Id, ready.PaperId)))).Error.ShouldBe(ExamPaperErrors.NotOpened);
        (await As(ready.Assessors[1]).Send(new OpenExamPaper(ready.Id, ready.PaperId))).Opened.ShouldBeTrue();

        await using var content = (await As(ready.Assessors[0]).Send(new ReadExamPaper(ready.Id, ready.PaperId))).Content;
        using var reader = new StreamReader(content);
        (await reader.ReadToEndAsync()).ShouldBe(Given.PaperText);
    }

    [Test]
    public async Task An_early_opening_is_refused_and_becomes_an_incident()
    {
        var ready = await Given.AnExaminationWithAPaper(1);
        Testing.MoveTo(Given.ExamStart.AddSeconds(-1));

        var refusal = await Refused(() => As(ready.Assessors[0]).Send(new OpenExamPaper(ready.Id, ready.PaperId)));

        refusal.Error.ShouldBe(ExamPaperErrors.NotBeforeStart);
        var details = await Given.DetailsOf(ready);
        details.Papers.Single().State.ShouldBe(CustodyStepKind.Received);
        details.Papers.Single().WaitsForSecondOpener.ShouldBeFalse();
        var incident = details.Incidents.Single();
        (incident.Kind, incident.Description).ShouldBe((IncidentKind.CustodyBreak, "exam-paper.not-before-start"));
    }
}

[Article("A20.1")]
internal sealed class AddExamPaperTests : FunctionalTest
{
    [Test]
    public async Task Stores_ciphertext_only()
    {
        var ready = await Given.AnExaminationWithAPaper(1);
        var paper = (await Given.DetailsOf(ready)).Papers.Single();

        var stored = await Testing.WithAsync<IFileStore, string>(Users.Reviewer, async store =>
        {
            await using var content = await store.OpenAsync(paper.SealedSha256, CancellationToken.None);
            using var reader = new StreamReader(content, Encoding.Latin1);
            return await reader.ReadToEndAsync();
        });

        stored.ShouldNotContain("theory questions");
        stored.ShouldNotContain("%PDF");
        paper.Steps.ShouldAllBe(step => step.Sha256 == paper.SealedSha256);
    }

    [Test]
    public async Task Refuses_who_is_not_the_society_and_what_is_not_a_paper()
    {
        var arranged = await Given.AnArrangedExamination(1);

        (await Refused(() => Add(arranged, arranged.Assessors[0], Given.PaperText))).Error.ShouldBe(ExamPaperErrors.NotYourStep);
        (await Refused(() => Add(arranged, Users.Reviewer, "<html></html>"))).Error.ShouldBe(FileErrors.TypeNotAllowed);
        (await Given.DetailsOf(arranged)).Papers.ShouldBeEmpty();
    }

    private static async Task Add(GivenExamination examination, TestUser user, string text)
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes(text));
        await Testing.SendAsync(user, new AddExamPaper(examination.Id, ExamSubject.Theory, "paper.pdf", content));
    }
}

[Article("A20.1")]
internal sealed class RecordPaperCustodyTests : FunctionalTest
{
    [Test]
    public async Task A_step_out_of_order_is_refused_and_becomes_an_incident()
    {
        var ready = await Given.AnExaminationWithAPaper(1);

        var refusal = await Refused(() => As(ready.Assessors[0]).Send(
            new RecordPaperCustody(ready.Id, ready.PaperId, CustodyStepKind.Returned)));

        refusal.Error.ShouldBe(ExamPaperErrors.OutOfOrder);
        refusal.Error.Article.ShouldBe(Article.A20_1);
        var details = await Given.DetailsOf(ready);
        details.Papers.Single().Steps.Count.ShouldBe(4);
        details.Incidents.Single().Kind.ShouldBe(IncidentKind.CustodyBreak);
    }
}
