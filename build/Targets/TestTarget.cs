using System.Globalization;
using CmtsEval.EmbeddedPostgres;

namespace CmtsEval.Build;

/// <summary><c>test</c>: every suite, to the end, and one line that counts them all.</summary>
internal static class TestTarget
{
    private const string TestServerVariable = "CMTSEVAL_TEST_POSTGRES";
    private const string Checks = "checks";
    private const string Browser = "browser";

    /// <summary>The longest first.</summary>
    private static readonly string[] DotnetSuites =
        ["Web.AcceptanceTests", "Application.FunctionalTests", "Domain.UnitTests", "Build.Tests", "Architecture.Tests"];

    private static readonly string[] Names = [.. DotnetSuites, Suite.ClientName, Checks, Browser];

    internal static async Task<int> ExecuteAsync(IReadOnlyCollection<string> only, CancellationToken cancellationToken)
    {
        var unknown = only.Except(Names).ToList();
        if (unknown.Count > 0)
            throw new BuildException($"There is no suite '{unknown[0]}'; the suites are: {string.Join(", ", Names)}.");

        await Prerequisites.RequireNodeAsync(cancellationToken);
        if (Directory.Exists(Paths.TestResults))
            Directory.Delete(Paths.TestResults, recursive: true);

        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var chromium = Chromium.GetAfterAsync(ClientProgram.BuildAsync(together.Token), together.Token);
        await Parallel.AllAsync(together, BuildAsync(together.Token), chromium);
        await using var postgres = await StartPostgresAsync(cancellationToken);

        var suites = Suites(postgres).Where(suite => only.Count == 0 || only.Contains(suite.Name)).ToList();
        var results = await RunInTwoLanesAsync(suites, cancellationToken);
        if (only.Count == 0 || only.Contains(Browser))
            results.Add(await BrowserSuite.RunAsync(await chromium, cancellationToken));
        return Report(results);
    }

    private static Task<string> BuildAsync(CancellationToken cancellationToken) =>
        Log.StepAsync("Restoring packages and building the solution", () =>
            Shell.RunAsync("dotnet", ["build", "CmtsEval.sln", "-nologo", "-v", "q", "-clp:ErrorsOnly"], cancellationToken));

    /// <summary>One server for all suites, unless one is named or a Docker engine lets each suite have its own container.</summary>
    private static async Task<EmbeddedServer?> StartPostgresAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(TestServerVariable) is { Length: > 0 })
        {
            Log.Line($"PostgreSQL for the tests: the server named in {TestServerVariable}");
            return null;
        }

        if (await DockerAnswersAsync(cancellationToken))
        {
            Log.Line("PostgreSQL for the tests: containers, since a Docker engine answers");
            return null;
        }

        var server = await EmbeddedServer.StartAsync(EmbeddedServerOptions.ThrowAway(Paths.Tools), new Log.Progress(), cancellationToken);
        Log.Line($"PostgreSQL for the tests: embedded, port {server.Port}");
        return server;
    }

    private static async Task<bool> DockerAnswersAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            var (exitCode, output) = await Shell.TryAsync("docker", ["info", "--format", "{{.ServerVersion}}"], patience.Token);
            return exitCode == 0 && output.Trim().Length > 0;
        }
        catch (BuildException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static IEnumerable<TestWork> Suites(EmbeddedServer? postgres)
    {
        var environment = new Dictionary<string, string?>();
        if (postgres is not null)
            environment[TestServerVariable] = postgres.ConnectionString;

        foreach (var suite in DotnetSuites.Select(project => Suite.Dotnet(project, environment)).Append(Suite.Client()))
            yield return new TestWork(suite.Name, suite.RunAsync);
        yield return new TestWork(Checks, Check.RunAllAsync);
    }

    /// <summary>Two at a time, the longest first: more would only make two cores slower and timings doubtful.</summary>
    private static async Task<List<SuiteResult>> RunInTwoLanesAsync(List<TestWork> suites, CancellationToken cancellationToken)
    {
        using var lanes = new SemaphoreSlim(2);
        var running = suites.Select(async suite =>
        {
            await lanes.WaitAsync(cancellationToken);
            try
            {
                return await suite.RunAsync(cancellationToken);
            }
            finally
            {
                lanes.Release();
            }
        }).ToList();
        return [.. await Task.WhenAll(running)];
    }

    /// <summary>Shows the table and the line that counts all suites.</summary>
    /// <returns>The exit code: 0 when something ran and nothing failed.</returns>
    internal static int Report(IReadOnlyCollection<SuiteResult> results)
    {
        Log.Line();
        Log.Line("  Suite                          passed  failed  skipped     time");
        foreach (var result in results)
        {
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"  {result.Suite,-30} {result.Passed,6}  {result.Failed,6}  {result.Skipped,7}  {Log.Seconds(result.Time),8}");
            Log.Line(result.Remark is null ? line : $"{line}  {result.Remark}");
        }

        var failed = results.Sum(result => result.Failed);
        Log.Line();
        Log.Line(string.Create(CultureInfo.InvariantCulture, $"{results.Sum(result => result.Passed)} passed, {failed} failed"));
        return failed == 0 && results.Count > 0 ? 0 : 1;
    }

    private sealed record TestWork(string Name, Func<CancellationToken, Task<SuiteResult>> RunAsync);
}
