using CmtsEval.Application.Jobs;
using CmtsEval.Infrastructure.Jobs;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Serilog.Core;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>The whole product over HTTP on a real PostgreSQL, started once for all tests of this project.</summary>
[SetUpFixture]
internal sealed class WebApplication
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"cmtseval-acceptance-{Guid.NewGuid():n}");
    private static PostgresForTests _server = null!;
    private static string _connectionString = null!;

    public static WebApplicationFactory<Program> Factory { get; private set; } = null!;

    /// <summary>Noon in Shanghai on 2026-12-01 at the start of each test.</summary>
    public static FakeTimeProvider Time { get; } = new(Noon);

    /// <summary>The database of this run, as its owner connects.</summary>
    public static string ConnectionString => _connectionString;

    public static DatabaseContent Content { get; private set; } = null!;

    public static LogCapture Logs { get; } = new();

    public static DateTimeOffset Noon => new(2026, 12, 1, 4, 0, 0, TimeSpan.Zero);

    [OneTimeSetUp]
    public async Task Start()
    {
        _server = await PostgresForTests.StartAsync();
        _connectionString = await _server.CreateDatabaseAsync("acceptance");
        var settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings:CmtsEval"] = _connectionString,
            ["PersonalData:KeyFile"] = Path.Combine(Folder, "keys", "personal-data.json"),
            ["Files:Root"] = Path.Combine(Folder, "files"),
            ["Keys:Root"] = Path.Combine(Folder, "keys"),
            ["Tokens:SpaOrigins:0"] = "http://localhost",
            ["Accounts:RequireSecondFactor"] = "false",
            ["Limits:SignInPerMinute"] = "1000000",
            ["Limits:PublicPerMinute"] = "1000000",
            ["Limits:ComplaintsPerMinute"] = "1000000",
            ["Jobs:Run"] = "false",
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using (var owner = DatabaseRegistration.OpenAsOwner(configuration, DataKeyRing.Load(configuration, mayCreate: true)))
        {
            await DatabaseMigrator.MigrateAsync(owner, CancellationToken.None);
        }

        Factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureServices(services => services
                .AddSingleton<TimeProvider>(Time)
                .AddSingleton<ILogEventSink>(Logs)
                .Configure<PasswordHasherOptions>(options => options.IterationCount = 1));
        });

        Content = await DatabaseContent.OfAsync(_connectionString, "__EFMigrationsHistory", "oauth_applications", "oauth_scopes");
    }

    /// <summary>Runs the job at once, as its schedule would.</summary>
    public static Task RunJobAsync<TJob>()
        where TJob : IRecurringJob => Factory.Services.GetRequiredService<JobRunner<TJob>>().RunAsync(CancellationToken.None);

    [OneTimeTearDown]
    public async Task Stop()
    {
        await Factory.DisposeAsync();
        await _server.DisposeAsync();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    public static Task ResetAsync()
    {
        Time.AdjustTime(Noon);
        return Content.EmptyAsync();
    }
}
