using System.Text;
using System.Text.Json;
using CmtsEval.Application.Files;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.FunctionalTests.TrainingClasses;

internal sealed class ImportAttendanceTests : FunctionalTest
{
    private const string Header = "班级编号,场次,日期,时段,类别,课程内容,地点,组别,证件号码,姓名,签到时间,签退时间,签到方式,状态,备注\r\n";

    [Test, Article("A16.1"), Article("A16.3"), Article("A06.4")]
    public async Task The_sample_leaves_exactly_the_five_expected_below_80_per_cent()
    {
        var sample = await Given.TheCompletedSampleClasses();

        var below = new List<(string, string, int, int)>();
        var members = 0;
        foreach (var (code, id) in sample.Classes)
        {
            var details = await As(sample.Centre.Staff).Send(new GetTrainingClass(id));
            details.Status.ShouldBe(TrainingClassStatus.Completed);
            members += details.Members.Count;
            below.AddRange(details.Members
                .Where(member => !member.Completion.Completed)
                .Select(member => (code, member.Name, member.Completion.TheoryAttended, member.Completion.PracticalAttended)));
        }

        members.ShouldBe(120);
        below.ShouldBe(await Expected(), ignoreOrder: true);
    }

    [Test, Article("A16.1")]
    public async Task Says_every_row_that_is_wrong_and_imports_none_of_the_sheet()
    {
        var (planned, session) = await RecordAttendanceTests.ABegunSession();
        var (known, other) = (planned.Members[0], planned.Members[1]);
        var file = await ASheet(
            planned,
            Row(known.IdNumber, known.Name),
            Row(known.IdNumber, known.Name),
            Row(other.IdNumber, "别人"),
            Row("", other.Name),
            Row(Given.ResidentNumber(77), "无此人"),
            Row(other.IdNumber, other.Name, status: "旷课"),
            Row(other.IdNumber, other.Name, code: "2027-XX-01"),
            Row(other.IdNumber, other.Name, number: "11"),
            Row(other.IdNumber, other.Name, date: "2027-03-09"),
            Row(other.IdNumber, other.Name, time: "8点"));

        var preview = await As(planned.Teacher).Send(new PreviewAttendanceImport(file));

        preview.Errors.Select(error => (error.Row, error.Kind, error.Column)).ShouldBe(
        [
            (3, "duplicate-in-file", "证件号码"), (4, "name-not-as-id", "姓名"), (5, "id-missing", "证件号码"), (6, "id-unknown", "证件号码"),
            (7, "duplicate-in-file", "证件号码"), (8, "class-unknown", "班级编号"), (9, "session-unknown", "场次"), (10, "date-differs", "日期"),
            (10, "duplicate-in-file", "证件号码"), (11, "duplicate-in-file", "证件号码"),
        ]);
        var refusal = await Refused(() => As(planned.Teacher).Send(new ImportAttendance(file)));
        refusal.Error.ShouldBe(AttendanceSheetErrors.RowsRefused);
        refusal.Faults.ShouldContain(fault => fault.Path == "rows[5].证件号码");
        (await As(planned.Teacher).Send(new GetRollCall(session))).Rows.ShouldAllBe(row => row.Status == null);
    }

    [Test]
    public async Task Takes_the_good_rows_if_asked_to_and_the_same_sheet_again_changes_nothing()
    {
        var (planned, session) = await RecordAttendanceTests.ABegunSession();
        var file = await ASheet(
            planned, Row(planned.Members[0].IdNumber, planned.Members[0].Name), Row(planned.Members[1].IdNumber, planned.Members[1].Name, status: "旷课"));

        await As(planned.Teacher).Send(new ImportAttendance(file, OnlyGoodRows: true));
        (await As(planned.Teacher).Send(new ImportAttendance(file, OnlyGoodRows: true))).GoodRows.ShouldBe(1);

        var rows = (await As(planned.Teacher).Send(new GetRollCall(session))).Rows;
        rows.Count(row => row.Status == AttendanceStatus.Present).ShouldBe(1);
        rows.Single(row => row.Status is not null).SignedInAt.ShouldBe(new DateTimeOffset(2027, 3, 8, 0, 19, 29, TimeSpan.Zero));
    }

    private static string Row(
        string id, string name, string status = "出勤", string code = "2027-CD4-01", string number = "1", string date = "2027-03-08", string time = "2027-03-08 08:19:29") =>
        $"{code},{number},{date},上午,理论,误差理论,理论教室,,{id},{name},{time},2027-03-08 11:34:59,动态二维码,{status},\r\n";

    private static async Task<Guid> ASheet(GivenClass planned, params string[] rows)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF" + Header + string.Concat(rows)));
        return (await Testing.SendAsync(planned.Teacher, new UploadFile("attendance.csv", FilePurpose.AttendanceSheet, content))).Id;
    }

    private static async Task<IReadOnlyList<(string, string, int, int)>> Expected()
    {
        await using var file = File.OpenRead(Path.Combine(ApplicationSample.Folder, "attendance", "attendance-120.expected.json"));
        using var json = await JsonDocument.ParseAsync(file);
        return [.. json.RootElement.GetProperty("below").EnumerateArray().Select(below => (
            below.GetProperty("classCode").GetString()!,
            below.GetProperty("name").GetString()!,
            below.GetProperty("theoryAttended").GetInt32(),
            below.GetProperty("practicalAttended").GetInt32()))];
    }
}
