namespace CmtsEval.Build;

/// <summary>Builds the server and its database tool, and runs them.</summary>
internal static class ServerProgram
{
    private static readonly string[] Inputs =
        ["src", "Directory.Build.props", "Directory.Packages.props", "global.json", "CmtsEval.sln", "build/server.slnf", ".editorconfig"];

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);

    internal static async Task BuildAsync(CancellationToken cancellationToken)
    {
        var freshness = Freshness.Of("server", Inputs);
        if (freshness.IsUpToDate(Paths.WebProgram) && File.Exists(Paths.DbToolProgram))
        {
            Log.Line("✓ Server is up to date");
            return;
        }

        await Log.StepAsync("Restoring packages and building the server", async () =>
        {
            freshness.Forget();
            await Shell.RunAsync("dotnet", ["build", "build/server.slnf", "-nologo", "-v", "q", "-clp:ErrorsOnly"], cancellationToken);
            freshness.Record();
        });
    }

    internal static Task MigrateAsync(IReadOnlyDictionary<string, string?> environment, CancellationToken cancellationToken) =>
        Log.StepAsync("Migrating the database", () => DbToolAsync(["migrate"], environment, cancellationToken));

    /// <returns>What the demo says of itself: its accounts and what to try.</returns>
    internal static Task<string> SeedDemoAsync(IReadOnlyDictionary<string, string?> environment, CancellationToken cancellationToken) =>
        Log.StepAsync("Seeding the demo through commands", () => DbToolAsync(["seed", "demo"], environment, cancellationToken));

    /// <returns>The name and the first password of the administrator.</returns>
    internal static Task<string> MakeAdministratorAsync(IReadOnlyDictionary<string, string?> environment, CancellationToken cancellationToken) =>
        Log.StepAsync(
            "Opening the account of an administrator",
            () => DbToolAsync(["admin", "--user-name", "admin", "--display-name", "管理员"], environment, cancellationToken));

    internal static Task<string> DbToolAsync(
        IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?> environment, CancellationToken cancellationToken) =>
        Shell.RunAsync(
            "dotnet", [Paths.DbToolProgram, .. arguments], cancellationToken, environment: environment, onRemark: line => Log.Line($"  · {line}"));

    /// <summary>Starts the server and returns when it is ready to answer.</summary>
    internal static async Task<ChildProcess> StartAsync(
        Uri address, IReadOnlyDictionary<string, string?> environment, Action<string>? onLine, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Paths.Root, "src", "Web");
        var web = ChildProcess.Start("dotnet", [Paths.WebProgram], folder, environment, onLine);
        try
        {
            await Log.StepAsync($"Starting the server on {address.GetLeftPart(UriPartial.Authority)}", () => ReadyAsync(web, address, cancellationToken));
            return web;
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    internal static Dictionary<string, string?> EnvironmentFor(Uri address, Database database, string dataFolder) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = address.GetLeftPart(UriPartial.Authority),
        [Database.Variable] = database.ConnectionString,
        ["Tokens__SpaOrigins__0"] = address.GetLeftPart(UriPartial.Authority),
        ["Documents__PublicBaseUrl"] = address.GetLeftPart(UriPartial.Authority),
        ["Spa__Root"] = Paths.ClientDist,
        ["PersonalData__KeyFile"] = Path.Combine(dataFolder, "keys", "personal-data.json"),
        ["Keys__Root"] = Path.Combine(dataFolder, "keys"),
        ["Files__Root"] = Path.Combine(dataFolder, "files"),
    };

    private static async Task ReadyAsync(ChildProcess web, Uri address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var until = DateTimeOffset.UtcNow + StartPatience;
        while (!await AnswersAsync(http, new Uri(address, "/health/ready"), cancellationToken))
        {
            if (web.HasExited)
            {
                Log.Error(web.Output);
                throw new BuildException($"The server ended with exit code {web.ExitCode} before it was ready: what it said is above.");
            }

            if (DateTimeOffset.UtcNow > until)
            {
                Log.Error(web.Output);
                throw new BuildException($"The server was not ready within {StartPatience.TotalSeconds:0} s: what it said is above.");
            }

            await Task.Delay(200, cancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(address, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
