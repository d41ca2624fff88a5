using System.Text.Json;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.Registrations.Sheet;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.TestSupport;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class ImportRegistrationsTests : FunctionalTest
{
    private static readonly ScopeRow Thermal3 = new("4-08-05-06", "热工计量员", SkillLevel.Level3);
    private static readonly ScopeRow Thermal4 = new("4-08-05-06", "热工计量员", SkillLevel.Level4);
    private static readonly ScopeRow Length3 = new("4-08-05-06", "长度计量员", SkillLevel.Level3);
    private static readonly ScopeRow[] OfRoster = [Given.Length4, Length3, Given.Length2, Thermal3];

    [Test, Article("A12.1")]
    public async Task Imports_every_row_of_the_sample_roster()
    {
        var centre = await AnOpenCentre(OfRoster);
        var sheet = await ASheet(centre, "roster-120.xlsx");

        var preview = await As(centre.Manager).Send(new PreviewRegistrationSheet(sheet));
        preview.Faults.ShouldBeEmpty();
        preview.GoodRows.ShouldBe(120);
        preview.Notices.Select(target => target.Rows).Order().ShouldBe([20, 30, 34, 36]);

        var answer = await As(centre.Manager).Send(new ImportRegistrations(sheet, null, false, "2026-01"));
        answer.ShouldBe(new ImportRegistrations.Answer(120, 0));
        (await CountAsync(centre)).ShouldBe(120);
    }

    [Test]
    public async Task Lists_the_people_in_the_order_of_the_sheet_its_last_row_first()
    {
        var centre = await AnOpenCentre(OfRoster);
        await As(centre.Manager).Send(new ImportRegistrations(await ASheet(centre, "roster-120.xlsx"), null, false, "2026-01"));

        var listed = (await As(centre.Manager).Send(new ListRegistrations(null, null, null, new PageRequest(Size: 200)))).Items;

        listed.Select(item => item.Name).Reverse().ShouldBe(NamesOf("roster-120.xlsx"));
    }

    [Test, Article("A12.1")]
    public async Task Names_who_holds_the_level_from_the_society_already()
    {
        var approved = await Given.AnApprovedSubmission(size: 1);
        var issued = await As(Users.Approver).Send(new IssueCertificate(approved.Id));
        var holder = (await As(Users.Administrator).Send(new GetCertificate(issued[0].Id))).Certificate.HolderName;
        var centre = approved.Examined.Centre;
        var plan = await Given.AnApprovedPlan(centre);
        var row = (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Rows[0].Id;
        var details = Given.NoticeDetails() with
        {
            RegistrationUntil = new DateOnly(2027, 5, 31),
            TrainingFrom = new DateOnly(2027, 6, 1),
            TrainingUntil = new DateOnly(2027, 6, 30),
        };
        var notice = await As(centre.Manager).Send(new DraftTrainingNotice(plan, row, details, Given.Fees()));
        await As(centre.Manager).Send(new PublishTrainingNotice(notice));

        var preview = await As(centre.Manager).Send(new PreviewRegistrationSheet(await ASheet(centre, "roster-120.xlsx"), [notice]));

        var fault = preview.Faults.Single(found => found.Code == RegistrationErrors.LevelHeldAlready.Code);
        (fault.Column, fault.Article, NamesOf("roster-120.xlsx")[fault.Row - 2]).ShouldBe(("认定等级", "A12.1", holder));
    }

    [Test]
    public async Task Names_every_fault_of_the_bad_roster_and_writes_nothing()
    {
        var centre = await AnOpenCentre([.. OfRoster, Thermal4]);
        var sheet = await ASheet(centre, "roster-bad.xlsx");

        var preview = await As(centre.Manager).Send(new PreviewRegistrationSheet(sheet));

        preview.Faults.Select(fault => (fault.Row, fault.Column, fault.Kind)).ShouldBe(ExpectedFaults());
        preview.GoodRows.ShouldBe(40 - ExpectedFaults().Count);
        var refusal = await Refused(() => As(centre.Manager).Send(new ImportRegistrations(sheet, null, false, "2026-01")));
        refusal.Faults.Count.ShouldBe(ExpectedFaults().Count);
        refusal.Error.ShouldBe(RegistrationSheetErrors.RowsFaulty);
        refusal.Faults[0].Path.ShouldBe("rows[3].证件号码");
        (await CountAsync(centre)).ShouldBe(0);
    }

    [Test]
    public async Task Imports_the_good_rows_only_when_the_user_says_so()
    {
        var centre = await AnOpenCentre([.. OfRoster, Thermal4]);
        var sheet = await ASheet(centre, "roster-bad.xlsx");

        var answer = await As(centre.Manager).Send(new ImportRegistrations(sheet, null, true, "2026-01"));

        answer.Skipped.ShouldBe(ExpectedFaults().Count);
        (await CountAsync(centre)).ShouldBe(40 - ExpectedFaults().Count);
    }

    [Test, Article("A13.1")]
    public async Task Refuses_rows_for_which_no_notice_is_open()
    {
        var centre = await AnOpenCentre([Given.Length4]);
        var sheet = await ASheet(centre, "roster-120.xlsx");

        var preview = await As(centre.Manager).Send(new PreviewRegistrationSheet(sheet));

        preview.GoodRows.ShouldBe(36);
        preview.Faults.Count.ShouldBe(84);
        preview.Faults.ShouldAllBe(fault => fault.Kind == "no-open-notice" && fault.Article == "A13.1");
    }

    [Test, Article("A13.1")]
    public async Task Refuses_a_sheet_that_was_imported_before()
    {
        var centre = await AnOpenCentre(OfRoster);
        var sheet = await ASheet(centre, "roster-120.xlsx");
        await As(centre.Manager).Send(new ImportRegistrations(sheet, null, false, "2026-01"));

        var preview = await As(centre.Manager).Send(new PreviewRegistrationSheet(sheet));

        preview.GoodRows.ShouldBe(0);
        preview.Faults.ShouldAllBe(fault => fault.Code == RegistrationErrors.RegisteredAlready.Code);
    }

    [Test]
    public async Task Makes_no_duplicate_when_two_import_the_same_sheet_at_once()
    {
        var centre = await AnOpenCentre(OfRoster);
        var sheet = await ASheet(centre, "roster-120.xlsx");

        var attempts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Attempt(centre, sheet)));

        attempts.Count(refusal => refusal is null).ShouldBe(1);
        (await CountAsync(centre)).ShouldBe(120);
    }

    [Test]
    public async Task Imports_ten_thousand_rows_in_one_piece()
    {
        var centre = await AnOpenCentre([.. OfRoster, Thermal4], capacity: 6000, headCount: 6000);
        var sheet = await ASheet(centre, "roster-10k.xlsx");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var answer = await As(centre.Manager).Send(new ImportRegistrations(sheet, null, false, "2026-01"));

        await TestContext.Out.WriteLineAsync(
            $"10,000 rows in {clock.Elapsed.TotalSeconds:f1} s, working set {Environment.WorkingSet >> 20} MB");
        answer.ShouldBe(new ImportRegistrations.Answer(10_000, 0));
    }

    [Test]
    public async Task Goes_on_where_it_was_stopped_and_each_part_is_all_or_nothing()
    {
        var centre = await AnOpenCentre(OfRoster);
        var sheet = await ASheet(centre, "roster-120.xlsx");
        Task<ImportRegistrations.Answer> Import(int from, bool goodRowsOnly = false) =>
            As(centre.Manager).Send(new ImportRegistrations(sheet, null, goodRowsOnly, "2026-01", new SheetPart(from, 50)));

        (await Import(2)).ShouldBe(new ImportRegistrations.Answer(50, 0, NextRow: 52));
        (await CountAsync(centre)).ShouldBe(50);
        (await Refused(() => Import(40))).Faults.Count.ShouldBe(12);
        (await CountAsync(centre)).ShouldBe(50);
        (await Import(40, goodRowsOnly: true)).ShouldBe(new ImportRegistrations.Answer(38, 12, NextRow: 90));
        (await Import(90)).ShouldBe(new ImportRegistrations.Answer(32, 0));
        (await CountAsync(centre)).ShouldBe(120);
    }

    [Test]
    public async Task Knows_a_duplicate_of_a_row_above_its_part()
    {
        var centre = await AnOpenCentre([.. OfRoster, Thermal4]);
        var sheet = await ASheet(centre, "roster-bad.xlsx");
        var duplicate = (await As(centre.Manager).Send(new PreviewRegistrationSheet(sheet))).Faults.Single(fault => fault.Kind == "duplicate-id-in-file");

        var refusal = await Refused(() => As(centre.Manager).Send(
            new ImportRegistrations(sheet, null, false, "2026-01", new SheetPart(duplicate.Row, 1))));

        refusal.Faults.ShouldHaveSingleItem().Path.ShouldBe($"rows[{duplicate.Row}].{duplicate.Column}");
    }

    [Test]
    public async Task Refuses_an_endlessly_inflating_sheet()
    {
        var centre = await AnOpenCentre([Given.Length4]);
        var refusal = await Refused(async () =>
        {
            var sheet = await ASheet(centre, "zip-bomb.xlsx");
            await As(centre.Manager).Send(new PreviewRegistrationSheet(sheet));
        });

        refusal.Error.Kind.ShouldBe(ErrorKind.TooLarge);
        (await CountAsync(centre)).ShouldBe(0);
    }

    [Test]
    public async Task Refuses_an_import_without_consents_on_paper()
    {
        var centre = await AnOpenCentre(OfRoster);
        var sheet = await ASheet(centre, "roster-120.xlsx");

        (await Refused(() => As(centre.Manager).Send(new ImportRegistrations(sheet, null, false, null)))).Error.ShouldBe(TraineeErrors.ConsentMissing);

        (await CountAsync(centre)).ShouldBe(0);
    }

    private static IReadOnlyList<string?> NamesOf(string roster)
    {
        using var file = File.OpenRead(Path.Combine(Repository.Samples, "roster", roster));
        var table = SheetTable.Of(new SheetReader().Read(file, SheetLimits.Default));
        return [.. table.Rows.Select(row => table.Cell(row, "姓名").Trimmed)];
    }

    private static async Task<DomainException?> Attempt(ActiveCentre centre, Guid sheet)
    {
        try
        {
            await As(centre.Manager).Send(new ImportRegistrations(sheet, null, false, "2026-01"));
            return null;
        }
        catch (DomainException refusal)
        {
            return refusal;
        }
    }

    private static List<(int Row, string Column, string Kind)> ExpectedFaults()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Samples, "roster", "roster-bad.expected.json")));
        return [.. expected.RootElement.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("expected").GetString() == "error")
            .Select(row => (row.GetProperty("row").GetInt32(), row.GetProperty("column").GetString()!, row.GetProperty("kind").GetString()!))];
    }

    private static Task<Guid> ASheet(ActiveCentre centre, string name) =>
        Given.ASampleFile(centre.Manager, FilePurpose.RegistrationSheet, $"roster/{name}");

    private static async Task<ActiveCentre> AnOpenCentre(ScopeRow[] rows, int capacity = 60, int headCount = 200)
    {
        await Given.ACatalogue();
        var centre = await Given.AnActiveCentre();
        var plan = await As(centre.Manager).Send(
            new DraftTrainingPlan(2027, TrainingPlanKind.Annual, [.. rows.Select(row => Given.Planned(row, headCount))]));
        await As(centre.Manager).Send(new SubmitTrainingPlan(plan));
        await As(Users.Reviewer).Send(new ApproveTrainingPlan(plan));
        foreach (var row in (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Rows)
        {
            var notice = await As(centre.Manager).Send(new DraftTrainingNotice(plan, row.Id, Given.NoticeDetails(capacity), Given.Fees(1500m)));
            await As(centre.Manager).Send(new PublishTrainingNotice(notice));
        }

        return centre;
    }

    private static async Task<int> CountAsync(ActiveCentre centre) =>
        (await As(centre.Manager).Send(new ListRegistrations(null, null, null, new PageRequest(Size: 200)))).Items.Count;
}
