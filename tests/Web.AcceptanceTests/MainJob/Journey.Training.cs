using System.Text.Json;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>Classes, attendance from the sheet, practical records.</summary>
internal sealed partial class Journey
{
    public async Task PlanClassesAsync()
    {
        foreach (var each in SampleClass.All)
        {
            var registrations = await RegistrationsAsync(each);
            _classes[each.Code] = await Post<Guid>(Manager, "/api/training-classes", new
            {
                noticeId = _notices[each.Code],
                code = each.Code,
                mode = TeachingMode.OnSite,
                members = registrations.Select(registration => new { registrationId = registration.Id }),
                sessions = Enumerable.Range(0, 10).Select(index => new
                {
                    kind = index < 6 ? SessionKind.Theory : SessionKind.Practical,
                    date = each.FirstDay.AddDays(index / 2),
                    halfDay = index % 2 == 0 ? HalfDay.Morning : HalfDay.Afternoon,
                    hours = 4,
                    topic = index < 6 ? "误差理论与专业知识" : "仪器操作",
                    place = index < 6 ? "理论教室" : "实训室",
                    teacherId = _teacherOf[each.Row.Specialty],
                }),
            });
        }
    }

    public async Task<ImportPreview> ImportAttendanceAsync()
    {
        var sheet = await Upload(Manager, "attendance/attendance-120.csv", FilePurpose.AttendanceSheet);
        return await Post<ImportPreview>(Manager, "/api/training-classes/attendance/import", new { fileId = sheet, onlyGoodRows = false });
    }

    /// <summary>Records the practice of everybody who was there, then completes the class.</summary>
    public async Task<TrainingClassDetails> CompleteAsync(SampleClass each)
    {
        var path = $"/api/training-classes/{_classes[each.Code]}";
        var planned = await Get<TrainingClassDetails>(Manager, path);
        foreach (var session in planned.Sessions.Where(session => session.Kind is SessionKind.Practical))
        {
            var rollCall = await Get<RollCall>(Manager, $"/api/training-sessions/{session.Id}/roll-call");
            await Put(Manager, $"/api/training-sessions/{session.Id}/practice", new
            {
                entries = rollCall.Rows.Where(row => row.Status!.Value.CountsAsAttended()).Select(row => new
                {
                    traineeId = row.TraineeId,
                    instrument = "量块 No.0199",
                    process = "按规程比较测量三次",
                    result = "示值误差合格",
                    answers = "见答题卡",
                }),
            });
        }

        await Post(Manager, $"{path}/complete", new { });
        return await Get<TrainingClassDetails>(Manager, path);
    }

    /// <summary>The people whom the sample names as having attended too little, by masked document number.</summary>
    public static IReadOnlySet<string> AttendedTooLittle()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(ApplicationSample.Folder, "attendance", "attendance-120.expected.json")));
        return expected.RootElement.GetProperty("below").EnumerateArray()
            .Select(person => Domain.People.IdentityDocument.Mask(person.GetProperty("idNumber").GetString()!))
            .ToHashSet();
    }
}
