using CmtsEval.Application.Experts;
using CmtsEval.Application.Occupations;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Identity;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.DbTool.Demo;

/// <summary>Fills an empty development database through the use cases, as the people of the demo would have used them.</summary>
public static class SeedDemo
{
    private const int DaysOfHistory = 150;
    private const int MembersImported = 11;
    private const int RegistrationsToCheck = 5;

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (!OwnerDatabase.IsDevelopment)
        {
            await Console.Error.WriteLineAsync("Demo data exists in the Development environment only; set ASPNETCORE_ENVIRONMENT=Development.");
            return 1;
        }

        await FillAsync(configuration, cancellationToken);
        await Console.Out.WriteLineAsync(DemoNotes.Text());
        return 0;
    }

    /// <summary>Makes the demo in the database that the configuration names.</summary>
    public static async Task FillAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        await using var host = new ToolHost(configuration, isDevelopment: true);
        var cast = new DemoCast(host);
        var samples = new DemoSamples(host);
        host.Clock.MoveTo(host.Clock.Today.AddDays(-DaysOfHistory));

        await Step("accounts of every role", async () =>
        {
            await host.SendAsync(ToolUser.Operator, new ShipOccupationCatalogue(), cancellationToken);
            foreach (var account in DemoAccounts.All.Where(account => account.Role is not (Role.BranchStaff or Role.Teacher or Role.Assessor)))
            {
                await cast.OpenAsync(account, cancellationToken);
            }

            await RegisterExpertsAsync(host, cast, cancellationToken);
        });

        var centre = new DemoCentre(host, cast, samples);
        DemoStaff staff = null!;
        await Step("a branch centre, from its application to the licence", async () =>
        {
            var application = await centre.ApplyAsync(cast[DemoAccounts.Manager], _ => { }, cancellationToken);
            host.Clock.MoveTo(host.Clock.Today.AddDays(3));
            await centre.ScheduleAuditAsync(application, cancellationToken);
            var id = await centre.ApproveAsync(application, cancellationToken);
            staff = await centre.OpenAccountsAsync(id, cancellationToken);
        });

        var training = new DemoTraining(host, cast, samples);
        var classId = Guid.Empty;
        await Step("plan, notice, registrations and a completed class", async () =>
            classId = await HoldFirstClassAsync(host, training, staff, cancellationToken));
        await Step("examination, results and certificates", async () =>
        {
            var examinations = new DemoExamination(host, cast, staff);
            var examination = await examinations.HoldAsync(classId, host.Clock.Today.AddDays(8), cancellationToken);
            await examinations.CertifyAsync(examination, cancellationToken);
        });

        host.Clock.ToPresent();
        await Step("what waits for people today", async () =>
        {
            var notice = await LeaveWorkAsync(host, cast, centre, training, cancellationToken);
            await new DemoBlacklist(host, cast, samples, training).DisputeAsync(notice, cancellationToken);
        });
    }

    private static async Task<Guid> HoldFirstClassAsync(
        ToolHost host, DemoTraining training, DemoStaff staff, CancellationToken cancellationToken)
    {
        var firstDay = WithinOneYear(host.Clock.Today.AddDays(20));
        var notice = await training.PublishNoticeAsync(
            DemoTraining.Thermal, host.Clock.Today.AddDays(12), firstDay, firstDay.AddDays(6), 40, cancellationToken);
        var registrations = new List<Guid> { await training.RegisterOwnTraineeAsync(notice, cancellationToken) };
        foreach (var registration in (await training.ImportAsync(notice, cancellationToken)).Take(MembersImported))
        {
            await training.HandInAsync(training.Staff, registration, cancellationToken);
            registrations.Add(registration);
        }

        for (var i = 0; i < registrations.Count; i++)
        {
            await training.AcceptAsync(registrations[i], i + 1, cancellationToken);
        }

        return await training.HoldClassAsync(notice, registrations, staff, firstDay, cancellationToken);
    }

    private static async Task RegisterExpertsAsync(ToolHost host, DemoCast cast, CancellationToken cancellationToken)
    {
        (DemoAccount Account, string Title, string[] Specialties)[] pool =
        [
            (DemoAccounts.Expert, "教授", ["长度计量员", "力学计量员"]),
            (DemoAccounts.SecondExpert, "正高级工程师", ["热工计量员", "电学计量员"]),
            (DemoAccounts.ThirdExpert, "高级工程师", ["长度计量员", "热工计量员"]),
        ];
        foreach (var (account, title, specialties) in pool)
        {
            var profile = new ExpertProfileInput(account.Organisation, title, specialties);
            await host.SendAsync(
                cast[DemoAccounts.Administrator], new RegisterExpert(cast[account].SignedInId!.Value.Value, profile), cancellationToken);
        }
    }

    /// <summary>The notice that is open for registration.</summary>
    private static async Task<Guid> LeaveWorkAsync(
        ToolHost host, DemoCast cast, DemoCentre centre, DemoTraining training, CancellationToken cancellationToken)
    {
        await ApplyAsync("望川精密仪器有限公司", "91330199MA99ENN317");
        await centre.ScheduleAuditAsync(await ApplyAsync("澄江计量技术有限公司", "91350100M000100Y43"), cancellationToken);
        await centre.RequestLargerPremisesAsync(cancellationToken);
        var firstDay = WithinOneYear(host.Clock.Today.AddDays(40));
        var notice = await training.PublishNoticeAsync(
            DemoTraining.Length, host.Clock.Today.AddDays(30), firstDay, firstDay.AddDays(6), 40, cancellationToken);
        foreach (var registration in (await training.ImportAsync(notice, cancellationToken)).Take(RegistrationsToCheck))
        {
            await training.HandInAsync(training.Staff, registration, cancellationToken);
        }

        return notice;

        Task<Guid> ApplyAsync(string unit, string uscc) => centre.ApplyAsync(
            cast[DemoAccounts.Applicant],
            form =>
            {
                form["unit"]!["name"] = unit;
                form["unit"]!["uscc"] = uscc;
                form["unit"]!["kind"] = "Enterprise";
                form["unit"]!["kindName"] = "企业";
            },
            cancellationToken);
    }

    /// <summary>The day, or the second Monday of January when a week from it would cross the year: a plan row lies within one year.</summary>
    private static DateOnly WithinOneYear(DateOnly day) =>
        day.AddDays(7).Year == day.Year ? day : new DateOnly(day.Year + 1, 1, 8);

    private static async Task Step(string what, Func<Task> make)
    {
        await Console.Error.WriteLineAsync($"Seeding {what}");
        await make();
    }
}
