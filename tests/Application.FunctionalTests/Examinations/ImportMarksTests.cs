using System.Text;
using System.Text.Json;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.Examinations;

internal sealed class ImportMarksTests : FunctionalTest
{
    [Test, Article("A23.1"), Article("A16.3")]
    public async Task The_sample_sheets_give_exactly_the_expected_errors_and_outcomes()
    {
        var (examinations, assessor) = await TheHeldSampleExaminations();

        var bad = await Given.ASample(assessor, FilePurpose.ResultsSheet, "results/results-bad.xlsx");
        var preview = await As(assessor).Send(new PreviewMarkImport(examinations, bad));
        preview.Rows.ShouldBe(21);
        preview.Errors.Select(error => (error.Row, error.Kind, error.Column)).ShouldBe(await ExpectedErrors());
        var refusal = await Refused(() => As(assessor).Send(new ImportMarks(examinations, bad)));
        refusal.Error.ShouldBe(MarkErrors.SheetHasErrors);
        refusal.Faults.Count.ShouldBe(preview.Errors.Count + 1);
        (await Candidates(examinations)).ShouldAllBe(candidate => candidate.Marks.Count == 0);

        var good = await Given.ASample(assessor, FilePurpose.ResultsSheet, "results/results-120.xlsx");
        var imported = await As(assessor).Send(new ImportMarks(examinations, good));
        (imported.Rows, imported.GoodRows, imported.Errors.Count).ShouldBe((120, 120, 0));

        var candidates = await Candidates(examinations);
        candidates.Count.ShouldBe(120);
        candidates.Count(candidate => candidate.Passed == true).ShouldBe(102);
        candidates.Where(candidate => candidate.Passed == false).Select(candidate => candidate.Name).ShouldBe(await ExpectedFailures(), ignoreOrder: true);
        foreach (var examination in examinations)
        {
            (await As(assessor).Send(new GetExamination(examination))).Status.ShouldBe(ExaminationStatus.Marked);
        }
    }

    private static async Task<(IReadOnlyList<Guid> Examinations, TestUser Assessor)> TheHeldSampleExaminations()
    {
        var sample = await Given.TheCompletedSampleClasses();
        var assessors = await Given.CommittedAssessors(sample.Centre);
        var start = new DateTimeOffset(2027, 4, 12, 1, 0, 0, TimeSpan.Zero);
        var held = new List<(Guid Id, Guid Paper, TestUser Second)>();
        foreach (var (code, trained) in sample.Classes)
        {
            // The third assessor examines both specialties.
            var own = code.Contains("CD", StringComparison.Ordinal) ? new[] { 0, 1, 2 } : [2, 3, 4];
            var id = await Testing.SendAsync(sample.Centre.Staff, new RequestExamination(trained));
            await Testing.SendAsync(Users.Reviewer, Given.Arrangement(id) with { StartsAt = start, EndsAt = start.AddHours(2) });
            await Testing.SendAsync(Users.Reviewer, new AssignAssessors(id, [.. own.SelectMany(index => new AssignAssessors.Assignment[]
            {
                new(sample.Centre.AssessorIds[index], AssessorDuty.Invigilator),
                new(sample.Centre.AssessorIds[index], AssessorDuty.PracticalAssessor),
            })]));
            using var content = new MemoryStream(Encoding.ASCII.GetBytes(Given.PaperText));
            var paper = await Testing.SendAsync(Users.Reviewer, new AddExamPaper(id, ExamSubject.Theory, "paper.pdf", content));
            await Testing.SendAsync(Users.Reviewer, new RecordPaperCustody(id, paper, CustodyStepKind.Sealed));
            await Testing.SendAsync(Users.Reviewer, new RecordPaperCustody(id, paper, CustodyStepKind.HandedOver));
            await Testing.SendAsync(assessors[2], new RecordPaperCustody(id, paper, CustodyStepKind.Received));
            held.Add((id, paper, assessors[own[0] == 2 ? 3 : 0]));
        }

        Testing.MoveTo(start);
        foreach (var (id, paper, second) in held)
        {
            await Testing.SendAsync(assessors[2], new OpenExamPaper(id, paper));
            await Testing.SendAsync(second, new OpenExamPaper(id, paper));
            var candidates = (await Testing.SendAsync(assessors[2], new GetExamination(id))).Candidates;
            await Testing.SendAsync(assessors[2], new CheckInCandidates(
                id, [.. candidates.Select(candidate => new CheckInCandidates.Entry(candidate.TraineeId, candidate.Eligible))]));
            await Testing.SendAsync(assessors[2], new HoldExamination(id));
        }

        return ([.. held.Select(examination => examination.Id)], assessors[2]);
    }

    private static async Task<IReadOnlyList<CandidateDetails>> Candidates(IReadOnlyList<Guid> examinations)
    {
        var candidates = new List<CandidateDetails>();
        foreach (var examination in examinations)
        {
            candidates.AddRange((await Testing.SendAsync(Users.Reviewer, new GetExamination(examination))).Candidates);
        }

        return candidates;
    }

    private static async Task<IReadOnlyList<(int, string, string)>> ExpectedErrors() =>
        [.. (await Sample("results-bad.expected.json")).GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("expected").GetString() == "error")
            .Select(row => (row.GetProperty("row").GetInt32(), row.GetProperty("kind").GetString()!, row.GetProperty("column").GetString()!))];

    private static async Task<IReadOnlyList<string>> ExpectedFailures() =>
        [.. (await Sample("results-120.expected.json")).GetProperty("notPassedRows").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];

    private static async Task<JsonElement> Sample(string name)
    {
        await using var file = File.OpenRead(Path.Combine(ApplicationSample.Folder, "results", name));
        return (await JsonDocument.ParseAsync(file)).RootElement;
    }
}
