using System.Text;
using System.Text.Json;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>Arrangement, custody, check-in, marks from the sheet, second check, publication.</summary>
internal sealed partial class Journey
{
    public async Task ArrangeAsync(SampleClass each)
    {
        var id = await Post<Guid>(Manager, "/api/examinations", new { classId = _classes[each.Code] });
        _examinations[each.Code] = id;
        await Post(Reviewer, $"/api/examinations/{id}/arrange", new
        {
            startsAt = each.ExamStart,
            endsAt = each.ExamStart.AddHours(8),
            place = "浙江省云泽市清岚区量衡路88号",
            mode = ExamMode.Paper,
            rooms = new[] { new { name = "理论教室", seats = 40 } },
            practicalGroupSize = 7,
        });
        var duties = _assessorsOf[each.Row.Specialty].Take(3).SelectMany(assessor => new[]
        {
            new { assessorId = assessor, duty = AssessorDuty.Invigilator },
            new { assessorId = assessor, duty = AssessorDuty.PracticalAssessor },
        });
        await Put(Reviewer, $"/api/examinations/{id}/assessors", new { assessors = duties });
    }

    /// <summary>The paper's way to the room and back, and the day itself.</summary>
    public async Task HoldAsync(SampleClass each)
    {
        var path = $"/api/examinations/{_examinations[each.Code]}";
        var paper = await LodgePaperAsync(path);
        await Post(Reviewer, $"{path}/papers/{paper}/custody", new { step = CustodyStepKind.Sealed });
        await Post(Reviewer, $"{path}/papers/{paper}/custody", new { step = CustodyStepKind.HandedOver });
        await Post(Assessor(each), $"{path}/papers/{paper}/custody", new { step = CustodyStepKind.Received });
        WebApplication.Time.SetUtcNow(each.ExamStart);
        await Post(Assessor(each), $"{path}/papers/{paper}/open", new { });
        await Post(Assessor(each, 1), $"{path}/papers/{paper}/open", new { });
        var candidates = (await ExaminationAsync(each)).Candidates;
        await Post(Assessor(each), $"{path}/check-in", new
        {
            entries = candidates.Where(candidate => candidate.Eligible).Select(candidate => new { traineeId = candidate.TraineeId, present = true }),
        });
        await Post(Assessor(each), $"{path}/hold", new { });
        await Post(Assessor(each), $"{path}/papers/{paper}/custody", new { step = CustodyStepKind.Collected });
        await Post(Assessor(each), $"{path}/papers/{paper}/custody", new { step = CustodyStepKind.Returned });
    }

    /// <summary>One sheet for all four examinations, entered by the assessor who is on duty in each of them.</summary>
    public async Task<ImportPreview> ImportMarksAsync()
    {
        var assessor = Assessor(SampleClass.All[0]);
        var sheet = await Upload(assessor, "results/results-120.xlsx", FilePurpose.ResultsSheet);
        return await Post<ImportPreview>(
            assessor, "/api/examinations/marks/import", new { examinationIds = _examinations.Values, fileId = sheet, onlyGoodRows = false });
    }

    public async Task<PublicationPeriod> PublishAsync(SampleClass each)
    {
        var path = $"/api/examinations/{_examinations[each.Code]}";
        await Post(Assessor(each, 1), $"{path}/marks/verify", new { });
        return await Post<PublicationPeriod>(Reviewer, $"{path}/publish", new { });
    }

    public Task CloseAsync(SampleClass each) => Post(Reviewer, $"/api/examinations/{_examinations[each.Code]}/close", new { });

    public Task<ExaminationDetails> ExaminationAsync(SampleClass each) =>
        Get<ExaminationDetails>(Reviewer, $"/api/examinations/{_examinations[each.Code]}");

    /// <summary>Whom the sample names as not having passed.</summary>
    public static IReadOnlySet<string> NotPassed()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(ApplicationSample.Folder, "results", "results-120.expected.json")));
        return expected.RootElement.GetProperty("notPassedRows").EnumerateArray().Select(row => row.GetProperty("name").GetString()!).ToHashSet();
    }

    private HttpClient Assessor(SampleClass each, int index = 0) => _assessors[_assessorsOf[each.Row.Specialty][index]];

    private async Task<Guid> LodgePaperAsync(string path)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.4\n%theory\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")), "file", "theory.pdf" },
        };
        using var response = await Reviewer.PostAsync($"{path}/papers?subject={ExamSubject.Theory}", form);
        return await Given.Answer<Guid>(response, System.Net.HttpStatusCode.Created);
    }
}
