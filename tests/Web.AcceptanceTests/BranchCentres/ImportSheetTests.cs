using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

/// <summary>The sheets of an application over HTTP: taken over whole, or refused whole with every faulty cell.</summary>
internal sealed class ImportSheetTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [TestCase("equipment", "EquipmentList", "equipment.xlsx", "设备情况:19")]
    [TestCase("personnel", "PersonnelList", "personnel.xlsx", "管理人员:3 教师:6 评价员:5")]
    [Article("A05.1"), Article("A05.2"), Article("A05.4"), Article("A05.5")]
    public async Task The_sample_sheet_is_taken_over_whole(string kind, string purpose, string file, string rows)
    {
        var applicant = await SignedInAs(Role.BranchManager);
        var draft = await Given.Answer<Guid>(await applicant.PostAsync(Applications, null), HttpStatusCode.Created);
        var sheet = await Given.ASampleFile(applicant, purpose, $"application/{file}");

        var preview = await Given.Answer<JsonElement>(await applicant.PostAsJsonAsync($"{Applications}/sheets/{kind}/preview", new { fileId = sheet }));
        await Given.Done(applicant.PostAsJsonAsync($"{Applications}/{draft}/{kind}-sheet", new { fileId = sheet }));

        preview.GetProperty("faults").GetArrayLength().ShouldBe(0);
        string.Join(' ', preview.GetProperty("rows").EnumerateObject().Select(read => $"{read.Name}:{read.Value}")).ShouldBe(rows);
        (await CountsAsync(applicant, draft)).ShouldBe(kind == "equipment" ? (19, 0, 0) : (0, 6, 5));
    }

    [TestCase("equipment", "设备情况表.xlsx")]
    [TestCase("personnel", "人员情况表.xlsx")]
    public async Task The_template_is_a_workbook_for_applicants_only(string kind, string name)
    {
        var path = $"{Applications}/sheets/{kind}/template";

        var answer = await (await SignedInAs(Role.BranchManager)).GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(name);
        (await (await SignedInAs(Role.SocietyReviewer)).GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Test, Article("A05.1")]
    public async Task An_equipment_sheet_with_bad_cells_is_refused_with_each_of_them()
    {
        var draft = await Given.ADraftApplication();
        const string Sheet = """
            设备编号,工种,仪器设备名称,数量,权属,出租单位,合同编号,租期起,租期止
            D-1,长度计量员,量块,3,自有,,,,
            D-2,长度计量员,测长仪,许多,自有,,,,
            D-2,,测长仪,1,自有,,,,
            D-4,长度计量员,比较仪,1,租用,某租赁公司,,2026-10-01,明年
            """;

        (await RefusedCellsAsync(draft, "equipment", "EquipmentList", "equipment.csv", Encoding.UTF8.GetBytes(Sheet))).ShouldBe(
        [
            ("设备情况", 3, "数量", "branch-centre-application.cell-invalid"),
            ("设备情况", 4, "工种", "branch-centre-application.cell-missing"),
            ("设备情况", 4, "设备编号", "branch-centre-application.cell-invalid"),
            ("设备情况", 5, "合同编号", "branch-centre-application.cell-missing"),
            ("设备情况", 5, "租期止", "branch-centre-application.cell-invalid"),
        ]);
    }

    [Test, Article("A05.1"), Article("A07.1")]
    public async Task Of_200_rows_all_ten_faulty_ones_are_named_and_none_is_written()
    {
        var draft = await Given.ADraftApplication();
        string[] columns = ["设备编号", "工种", "仪器设备名称", "数量", "权属", "出租单位", "合同编号", "租期起", "租期止"];
        var rows = Enumerable.Range(2, 200).Select(row => new[] { $"D-{row}", "长度计量员", "量块", "1", "自有", "", "", "", "" }).ToList();
        (int Row, string Column, string Value)[] broken =
        [
            (2, "数量", "两"), (20, "工种", ""), (41, "仪器设备名称", ""), (60, "权属", "借用"), (83, "数量", "0"),
            (101, "设备编号", "D-100"), (122, "数量", "-3"), (150, "设备编号", ""), (177, "权属", ""), (201, "数量", "1.5"),
        ];
        foreach (var (row, column, value) in broken)
        {
            rows[row - 2][Array.IndexOf(columns, column)] = value;
        }

        var sheet = string.Join('\n', rows.Prepend(columns).Select(row => string.Join(',', row)));

        var named = await RefusedCellsAsync(draft, "equipment", "EquipmentList", "equipment.csv", Encoding.UTF8.GetBytes(sheet));

        named.Select(fault => (fault.Row, fault.Column!)).ShouldBe(broken.Select(fault => (fault.Row, fault.Column)));
    }

    [Test, Article("A05.2"), Article("A05.4"), Article("A05.5")]
    public async Task A_personnel_workbook_with_bad_cells_is_refused_with_each_of_them()
    {
        var draft = await Given.ADraftApplication();
        var workbook = await Altered("personnel.xlsx", ("330899198702276019", "330899198702276010"), ("19900009004", "1990000900"), ("PJY-2025-990101", " "));

        (await RefusedCellsAsync(draft, "personnel", "PersonnelList", "personnel.xlsx", workbook)).ShouldBe(
        [
            ("管理人员", 3, "身份证号", "resident-id.check-digit"),
            ("教师", 2, "手机号码", "mobile.format"),
            ("评价员", 2, "评价员证书编号", "branch-centre-application.cell-missing"),
        ]);
    }

    /// <summary>Previews and imports the sheet; both name the same cells, and the draft stays as it was.</summary>
    private static async Task<IReadOnlyList<(string? Sheet, int Row, string? Column, string? Code)>> RefusedCellsAsync(
        HttpApplication draft, string kind, string purpose, string name, byte[] content)
    {
        var before = await CountsAsync(draft.Applicant, draft.Id);
        var fileId = await Upload(draft.Applicant, purpose, name, content);

        var preview = await Given.Answer<JsonElement>(await draft.Applicant.PostAsJsonAsync($"{Applications}/sheets/{kind}/preview", new { fileId }));
        var problem = await BadApplicationTests.ShouldRefuse(
            await draft.Applicant.PostAsJsonAsync($"{Applications}/{draft.Id}/{kind}-sheet", new { fileId }),
            "branch-centre-application.sheet-has-errors",
            "A07.1",
            HttpStatusCode.BadRequest);

        (await CountsAsync(draft.Applicant, draft.Id)).ShouldBe(before);
        problem.Faults.ShouldAllBe(fault => fault.Article == "A07.1");
        var faults = preview.GetProperty("faults").EnumerateArray().Select(fault => (
            fault.GetProperty("sheet").GetString(), fault.GetProperty("row").GetInt32(), fault.GetProperty("column").GetString(), fault.GetProperty("code").GetString())).ToList();
        problem.Faults.Select(fault => fault.Path).ShouldBe(faults.Select(fault => $"{fault.Item1}[{fault.Item2}].{fault.Item3}"));
        return faults;
    }

    private static async Task<(int Equipment, int Teachers, int Assessors)> CountsAsync(HttpClient applicant, Guid draft)
    {
        var form = (await applicant.GetFromJsonAsync<JsonElement>($"{Applications}/{draft}")).GetProperty("form");
        return (form.GetProperty("equipment").GetArrayLength(), form.GetProperty("teachers").GetArrayLength(), form.GetProperty("assessors").GetArrayLength());
    }

    private static async Task<Guid> Upload(HttpClient owner, string purpose, string name, byte[] content)
    {
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(purpose), "purpose" }, { file, "file", name } };
        var uploaded = await Given.Answer<JsonElement>(await owner.PostAsync("/api/files", form), HttpStatusCode.Created);
        return uploaded.GetProperty("id").GetGuid();
    }

    /// <summary>A sample workbook with some of its texts replaced.</summary>
    private static async Task<byte[]> Altered(string sample, params (string From, string To)[] texts)
    {
        using var content = new MemoryStream();
        await content.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(ApplicationSample.Folder, "application", sample)));
        using (var workbook = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            var strings = workbook.GetEntry("xl/sharedStrings.xml")!;
            string xml;
            using (var reader = new StreamReader(strings.Open()))
            {
                xml = texts.Aggregate(await reader.ReadToEndAsync(), (text, change) => text.Replace(change.From, change.To, StringComparison.Ordinal));
            }

            strings.Delete();
            await using var writer = new StreamWriter(workbook.CreateEntry("xl/sharedStrings.xml").Open());
            await writer.WriteAsync(xml);
        }

        return content.ToArray();
    }
}
