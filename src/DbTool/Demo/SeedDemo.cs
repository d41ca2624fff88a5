using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Identity;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.DbTool.Demo;

/// <summary>Fills an empty development database through the use cases, as the people of the demo would have used them.</summary>
internal static class SeedDemo
{
    private const int DaysOfHistory = 150;

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (!OwnerDatabase.IsDevelopment)
        {
            await Console.Error.WriteLineAsync("Demo data exists in the Development environment only; set ASPNETCORE_ENVIRONMENT=Development.");
            return 1;
        }

        await using var host = new ToolHost(configuration, isDevelopment: true);
        var cast = new DemoCast(host);
        var samples = new DemoSamples(host);
        host.Clock.MoveTo(host.Clock.Today.AddDays(-DaysOfHistory));

        await Step("accounts of every role", async () =>
        {
            foreach (var account in DemoAccounts.All.Where(account => account.Role is not (Role.BranchStaff or Role.Teacher or Role.Assessor)))
            {
                await cast.OpenAsync(account, cancellationToken);
            }
        });

        var centre = new DemoCentre(host, cast, samples);
        DemoStaff staff = null!;
        await Step("a branch centre, from its application to the licence", async () =>
        {
            var application = await centre.ApplyAsync(cast[DemoAccounts.Manager], _ => { }, cancellationToken);
            var id = await centre.ApproveAsync(application, cancellationToken);
            staff = await centre.OpenAccountsAsync(id, cancellationToken);
        });

        await Console.Out.WriteLineAsync(DemoNotes.Text());
        return 0;
    }

    private static async Task Step(string what, Func<Task> make)
    {
        await Console.Error.WriteLineAsync($"Seeding {what}");
        await make();
    }
}
