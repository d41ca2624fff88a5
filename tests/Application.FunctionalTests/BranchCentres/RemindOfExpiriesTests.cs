using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Home;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Settings;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class RemindOfExpiriesTests : FunctionalTest
{
    [Test, Article("A06.5")]
    public async Task Reminds_once_for_each_of_the_three_days_also_when_days_were_missed()
    {
        var (centre, until) = await ACentreWithAReachableManager();
        await RunAsync(until, 91);
        (await RemindersAsync()).ShouldBeEmpty();

        await RunAsync(until, 88);
        await RunAsync(until, 87);
        await RunAsync(until, 30);
        await RunAsync(until, 6);
        await RunAsync(until, 0);
        await RunAsync(until, -1);

        (await RemindersAsync()).ShouldBe([Key(90), Key(30), Key(7)], ignoreOrder: true);
        string Key(int days) => $"expiry/Agreement/{centre.Id:N}/agreement/{until:yyyyMMdd}/{days}/";
    }

    [Test, Article("A06.5")]
    public async Task Keeps_to_the_days_that_the_society_set_and_shows_it_on_both_homes()
    {
        var (centre, until) = await ACentreWithAReachableManager();
        await As(Users.Administrator).Send(new ChangeSetting(SettingCatalogue.FirstReminderDays.Key, 120, "更早提醒"));

        await RunAsync(until, 119);

        (await RemindersAsync()).Single().ShouldEndWith("/120/");
        (await As(centre.Manager).Send(new ListMyTasks())).ShouldContain(task => task.Kind == "centre.expiring" && task.Route == "/my-centre");
        (await As(Users.Reviewer).Send(new ListMyTasks())).ShouldContain(task => task.Kind == "centre.expiring" && task.Route == "/branch-centres?attention=Expiring");
        (await As(centre.Manager).Send(new ListExpiries(centre.Id))).ShouldContain(new ExpiryLine(ExpiryKind.Agreement, string.Empty, until, false));
    }

    private static async Task<(ActiveCentre Centre, DateOnly Until)> ACentreWithAReachableManager()
    {
        var centre = await Given.AnActiveCentre();
        await Given.AReachableManager(centre);
        return (centre, (await As(Users.Anyone).Send(new GetBranchCentre(centre.Id))).ValidUntil);
    }

    private static async Task RunAsync(DateOnly until, int daysAhead)
    {
        Testing.MoveTo(new DateTimeOffset(until.AddDays(-daysAhead), new TimeOnly(2, 0), TimeSpan.Zero));
        await Testing.RunJobAsync<RemindOfExpiries>();
    }

    /// <summary>The keys of what was posted of the agreement, without the account at their end.</summary>
    private static Task<List<string>> RemindersAsync() => Testing.WithAsync<CmtsEvalDbContext, List<string>>(
        Users.Administrator,
        async database => [.. (await database.Set<OutboxMessage>()
                .Where(message => message.Key.StartsWith("expiry/Agreement/")).Select(message => message.Key).ToListAsync())
            .Select(key => key[..(key.LastIndexOf('/') + 1)])]);
}
