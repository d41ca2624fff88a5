using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Web.AcceptanceTests.Registrations;

internal sealed class ImportRegistrationsTests : AcceptanceTest
{
    private const string Sheet = "/api/registrations/sheet";

    private static readonly ScopeRow[] Rows =
    [
        Given.Length4,
        Given.Length4 with { Level = SkillLevel.Level3 },
        Given.Length4 with { Level = SkillLevel.Level2 },
        new("4-08-05-06", "热工计量员", SkillLevel.Level3),
        new("4-08-05-06", "热工计量员", SkillLevel.Level4),
    ];

    [Test, Article("A12.1")]
    public async Task The_bad_roster_is_refused_row_by_row_and_writes_nothing()
    {
        var centre = await AnOpenCentre();
        var file = await Given.ASampleFile(centre.Manager, "RegistrationSheet", "roster/roster-bad.xlsx");

        var preview = await Given.Answer<JsonElement>(await centre.Manager.PostAsJsonAsync($"{Sheet}/preview", new { fileId = file }));
        preview.GetProperty("faults").EnumerateArray().Select(fault => (
            fault.GetProperty("row").GetInt32(), fault.GetProperty("column").GetString(), fault.GetProperty("kind").GetString())).ShouldBe(Expected());

        var problem = await ProblemOf(await centre.Manager.PostAsJsonAsync($"{Sheet}/import", new { fileId = file, goodRowsOnly = false, consentVersion = "2026-01" }));
        (problem.Code, problem.Status).ShouldBe(("registration-sheet.rows-faulty", 409));
        problem.Faults.Count.ShouldBe(Expected().Count);
        (await CountAsync(centre)).ShouldBe(0);
    }

    [Test]
    public async Task The_template_is_a_workbook_for_the_centre_only()
    {
        var centre = await AnOpenCentre();

        var answer = await centre.Manager.GetAsync($"{Sheet}/template");
        answer.EnsureSuccessStatusCode();
        (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileNameStar)
            .ShouldBe((FileType.Xlsx.MediaType(), "报名登记表.xlsx"));
        (await (await SignedInAs(Role.Trainee)).GetAsync($"{Sheet}/template")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Test, Article("A12.1")]
    public async Task The_good_roster_is_imported_whole()
    {
        var centre = await AnOpenCentre();
        var file = await Given.ASampleFile(centre.Manager, "RegistrationSheet", "roster/roster-120.xlsx");

        var answer = await Given.Answer<JsonElement>(
            await centre.Manager.PostAsJsonAsync($"{Sheet}/import", new { fileId = file, goodRowsOnly = false, consentVersion = "2026-01" }));

        answer.GetProperty("imported").GetInt32().ShouldBe(120);
        (await CountAsync(centre)).ShouldBe(120);
    }

    [Test]
    public async Task An_endlessly_inflating_sheet_is_refused_as_too_large()
    {
        var centre = await AnOpenCentre();
        var upload = await Given.TryUpload(centre.Manager, "RegistrationSheet", "roster/zip-bomb.xlsx");
        var response = upload.IsSuccessStatusCode
            ? await centre.Manager.PostAsJsonAsync($"{Sheet}/preview", new { fileId = (await Given.Answer<JsonElement>(upload, upload.StatusCode)).GetProperty("id").GetGuid() })
            : upload;

        (await ProblemOf(response)).Status.ShouldBe(413);
    }

    private static List<(int Row, string? Column, string? Kind)> Expected()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(ApplicationSample.Folder, "roster", "roster-bad.expected.json")));
        return [.. expected.RootElement.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("expected").GetString() == "error")
            .Select(row => (row.GetProperty("row").GetInt32(), row.GetProperty("column").GetString(), row.GetProperty("kind").GetString()))];
    }

    private static async Task<HttpCentre> AnOpenCentre()
    {
        var centre = await Given.AnActiveCentre();
        await Given.ACatalogue();
        var plan = await Given.AnApprovedPlan(centre, Rows);
        foreach (var row in await Given.RowsOf(centre, plan))
        {
            var draft = new { planId = plan, planRowId = row, details = Given.NoticeDetails(), fees = Given.Fees(1500) };
            var notice = await Given.Answer<Guid>(await centre.Manager.PostAsJsonAsync("/api/training-notices", draft), System.Net.HttpStatusCode.Created);
            await Given.Done(centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice}/publish", new { }));
        }

        return centre;
    }

    private static async Task<int> CountAsync(HttpCentre centre) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>("/api/registrations?size=200")).GetProperty("items").GetArrayLength();
}
