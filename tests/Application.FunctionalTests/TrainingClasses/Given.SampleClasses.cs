using System.Globalization;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>The 120 trainees of the samples in their four classes.</summary>
internal static partial class Given
{
    private static readonly (string Code, string Specialty, SkillLevel Level)[] SampleClasses =
    [
        ("2027-CD4-01", "长度计量员", SkillLevel.Level4), ("2027-CD3-01", "长度计量员", SkillLevel.Level3),
        ("2027-CD2-01", "长度计量员", SkillLevel.Level2), ("2027-RG3-01", "热工计量员", SkillLevel.Level3),
    ];

    /// <summary>roster-120.xlsx imported, every registration accepted, the four classes planned as attendance-120.csv says.</summary>
    public static async Task<SampleTraining> TheSampleClasses()
    {
        var centre = await AnActiveCentre();
        var rows = SampleClasses.Select(known => new ScopeRow("4-08-05-06", known.Specialty, known.Level)).ToList();
        var notices = await NoticesFor(centre, rows);
        var roster = await ASample(centre.Staff, FilePurpose.RegistrationSheet, "roster/roster-120.xlsx");
        (await Testing.SendAsync(centre.Staff, new ImportRegistrations(roster, null, GoodRowsOnly: false, "2026-01"))).Imported.ShouldBe(120);
        var registered = (await Testing.SendAsync(centre.Staff, new ListRegistrations(null, null, null, new PageRequest(Size: 200)))).Items;
        await Accept(centre, [.. registered.Select(item => item.Id)]);

        var lines = await SampleAttendance();
        var classes = new Dictionary<string, Guid>();
        for (var i = 0; i < SampleClasses.Length; i++)
        {
            var (code, specialty, _) = SampleClasses[i];
            var teacher = centre.TeacherIds[specialty == "长度计量员" ? 0 : 3];
            var own = lines.Where(line => line.Class == code).ToList();
            classes[code] = await Testing.SendAsync(centre.Staff, new PlanTrainingClass(
                notices[i],
                code,
                TeachingMode.OnSite,
                [.. own.Where(line => line.Session == 7).Select(line => new PlanTrainingClass.Member(
                    registered.Single(item => item.Name == line.Name && item.Document == IdentityDocument.Mask(line.IdNumber)).Id, line.Group))],
                [.. own.DistinctBy(line => line.Session).OrderBy(line => line.Session).Select(line => new PlanTrainingClass.Session(
                    line.Kind, line.Date, line.HalfDay, 4, line.Topic, line.Place, teacher))]));
        }

        return new SampleTraining(centre, classes);
    }

    /// <summary>The sample's attendance imported, a practical record for everybody who was there, and the classes completed.</summary>
    public static async Task<SampleTraining> TheCompletedSampleClasses()
    {
        var sample = await TheSampleClasses();
        Testing.MoveTo(new DateTimeOffset(2027, 4, 3, 4, 0, 0, TimeSpan.Zero));
        var file = await ASample(sample.Centre.Staff, FilePurpose.AttendanceSheet, "attendance/attendance-120.csv");
        await Testing.SendAsync(sample.Centre.Staff, new ImportAttendance(file));
        foreach (var id in sample.Classes.Values)
        {
            var sessions = (await Testing.SendAsync(sample.Centre.Staff, new GetTrainingClass(id))).Sessions;
            foreach (var session in sessions.Where(session => session.Kind is SessionKind.Practical))
            {
                var there = (await Testing.SendAsync(sample.Centre.Staff, new GetRollCall(session.Id))).Rows
                    .Where(row => row.Status!.Value.CountsAsAttended());
                await Testing.SendAsync(sample.Centre.Staff, new RecordPractice(session.Id, [.. there.Select(row => Practice(row.TraineeId))]));
            }

            await Testing.SendAsync(sample.Centre.Staff, new CompleteTrainingClass(id));
        }

        return sample;
    }

    private static async Task<IReadOnlyList<SampleLine>> SampleAttendance()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(ApplicationSample.Folder, "attendance", "attendance-120.csv"));
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).Select(cells => new SampleLine(
            cells[0],
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells[3] == "上午" ? HalfDay.Morning : HalfDay.Afternoon,
            cells[4] == "理论" ? SessionKind.Theory : SessionKind.Practical,
            cells[5],
            cells[6],
            cells[7].Length == 0 ? null : cells[7][1] - '0',
            cells[8],
            cells[9]))];
    }

    private sealed record SampleLine(
        string Class, int Session, DateOnly Date, HalfDay HalfDay, SessionKind Kind, string Topic, string Place, int? Group, string IdNumber, string Name);
}

/// <param name="Classes">Class id by code.</param>
internal sealed record SampleTraining(ActiveCentre Centre, IReadOnlyDictionary<string, Guid> Classes);
