using CmtsEval.Application.FunctionalTests;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.Registrations.Sheet;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Benchmarks;

/// <summary>A centre with open notices for every row of a large roster.</summary>
internal static class LargeRoster
{
    public const string Consents = "2026-01";
    private const int Places = 6000;
    private const int PartRows = 1000;

    private static readonly ScopeRow[] Rows =
    [
        Given.Length4,
        Given.Length2,
        new("4-08-05-06", "长度计量员", SkillLevel.Level3),
        new("4-08-05-06", "热工计量员", SkillLevel.Level3),
        new("4-08-05-06", "热工计量员", SkillLevel.Level4),
    ];

    public static async Task<(TestUser Manager, Guid Sheet)> PrepareAsync(string sample)
    {
        await Given.ACatalogue();
        var manager = (await Given.AnActiveCentre()).Manager;
        var plan = await Testing.SendAsync(
            manager, new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [.. Rows.Select(row => Given.Planned(row, Places))]));
        await Testing.SendAsync(manager, new SubmitTrainingPlan(plan));
        await Testing.SendAsync(Users.Reviewer, new ApproveTrainingPlan(plan));
        foreach (var row in (await Testing.SendAsync(manager, new GetTrainingPlan(plan))).Rows)
        {
            var notice = await Testing.SendAsync(manager, new DraftTrainingNotice(plan, row.Id, Given.NoticeDetails(Places), Given.Fees(1500m)));
            await Testing.SendAsync(manager, new PublishTrainingNotice(notice));
        }

        return (manager, await Given.ASampleFile(manager, FilePurpose.RegistrationSheet, $"roster/{sample}"));
    }

    /// <summary>As a browser does it: one part after the other, each in a transaction of its own.</summary>
    public static async Task<int> ImportInPartsAsync(TestUser manager, Guid sheet)
    {
        var imported = 0;
        for (int? next = 2; next is { } row;)
        {
            var answer = await Testing.SendAsync(manager, new ImportRegistrations(sheet, null, false, Consents, new SheetPart(row, PartRows)));
            (imported, next) = (imported + answer.Imported, answer.NextRow);
        }

        return imported;
    }

    /// <summary>Warms up: everything is compiled and cached afterwards.</summary>
    public static async Task ImportAsync(string sample, int rows)
    {
        await Testing.ResetAsync();
        var (manager, sheet) = await PrepareAsync(sample);
        var answer = await Testing.SendAsync(manager, new ImportRegistrations(sheet, null, false, Consents));
        if (answer.Imported != rows)
        {
            throw new InvalidOperationException($"Imported {answer.Imported} rows of {rows}.");
        }
    }
}
