using CmtsEval.Application.Common;
using CmtsEval.Application.Jobs;
using CmtsEval.Infrastructure;
using CmtsEval.Infrastructure.Jobs;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>Starts the application without its web edge, on a real PostgreSQL, once for all tests.</summary>
[SetUpFixture]
internal sealed class Testing
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"cmtseval-functional-{Guid.NewGuid():n}");
    private static TestDatabase _database = null!;
    private static ServiceProvider _services = null!;

    /// <summary>Noon in Shanghai on 2026-12-01, unless a test moves it.</summary>
    public static FakeTimeProvider Time { get; } = new(Noon);

    private static DateTimeOffset Noon => new(2026, 12, 1, 4, 0, 0, TimeSpan.Zero);

    [OneTimeSetUp]
    public async Task Start()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["PersonalData:KeyFile"] = Path.Combine(Folder, "keys", "personal-data.json"),
            ["Files:Root"] = Path.Combine(Folder, "files"),
            ["Jobs:Run"] = "false",
        }).Build();
        _database = await TestDatabase.CreateAsync(settings);

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(settings);
        services.AddApplication(settings);
        services.AddInfrastructure(settings, isDevelopment: true);
        services.AddSingleton<TimeProvider>(new TimeOfTheTest());
        services.Configure<Microsoft.AspNetCore.Identity.PasswordHasherOptions>(options => options.IterationCount = 1);
        services.AddScoped<CurrentTestUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<CurrentTestUser>().User);
        services.AddScoped<IRequestContext>(provider => provider.GetRequiredService<CurrentTestUser>());
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    public static async Task ResetAsync()
    {
        Time.AdjustTime(Noon);
        await _database.ResetAsync();
    }

    /// <summary>Moves the clock on, never back.</summary>
    public static void MoveTo(DateTimeOffset instant)
    {
        if (instant > Time.GetUtcNow())
        {
            Time.SetUtcNow(instant);
        }
    }

    public static async Task<TResult> SendAsync<TResult>(TestUser user, IRequest<TResult> request, string? idempotencyKey = null)
    {
        await using var scope = _services.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentTestUser>();
        current.User = user;
        current.IdempotencyKey = idempotencyKey;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Runs against the services of one scope, as <paramref name="user"/> sees them.</summary>
    public static async Task<TResult> WithAsync<TService, TResult>(TestUser user, Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTestUser>().User = user;
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Runs the job at once, as its schedule would.</summary>
    public static Task RunJobAsync<TJob>()
        where TJob : IRecurringJob => _services.GetRequiredService<JobRunner<TJob>>().RunAsync(CancellationToken.None);

    /// <summary>Services that live for the whole run see the clock of the test that runs now.</summary>
    private sealed class TimeOfTheTest : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Time.GetUtcNow();
    }

    private sealed class CurrentTestUser : IRequestContext
    {
        public TestUser User { get; set; } = TestUser.Anyone;

        public string? IdempotencyKey { get; set; }

        public string CorrelationId => "functional-test";
    }
}
