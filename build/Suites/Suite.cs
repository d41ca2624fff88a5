using System.Diagnostics;

namespace CmtsEval.Build;

/// <summary>One suite: a command that writes a report, and how to read it.</summary>
internal sealed record Suite(
    string Name,
    string Program,
    IReadOnlyList<string> Arguments,
    string Folder,
    string Report,
    Func<string, (int Passed, int Failed, int Skipped)> Read,
    IReadOnlyDictionary<string, string?> Environment)
{
    internal const string ClientName = "client unit";

    /// <summary>Of one suite; the browser tests take some 16 minutes on two cores.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(40);

    internal static Suite Dotnet(string project, IReadOnlyDictionary<string, string?> environment)
    {
        var folder = Path.Combine(Paths.TestResults, project);
        string[] arguments =
        [
            "test", Path.Combine("tests", project), "--no-build", "--nologo", "--logger", "trx;LogFileName=results.trx",
            "--results-directory", folder,
        ];
        return new Suite(project, "dotnet", arguments, Paths.Root, Path.Combine(folder, "results.trx"), SuiteResult.ReadTrx, environment);
    }

    internal static Suite Client()
    {
        var report = Path.Combine(Paths.TestResults, "client", "vitest.json");
        var environment = new Dictionary<string, string?> { ["CMTSEVAL_VITEST_JSON"] = report };
        return new Suite(ClientName, "npx", ["vitest", "run"], Paths.Client, report, SuiteResult.ReadVitest, environment);
    }

    internal static Suite Browser(Uri address, string chromium)
    {
        var report = Path.Combine(Paths.TestResults, "browser", "playwright.json");
        var environment = new Dictionary<string, string?>
        {
            ["CMTSEVAL_URL"] = address.GetLeftPart(UriPartial.Authority),
            ["CMTSEVAL_CHROMIUM"] = chromium,
            ["CMTSEVAL_PLAYWRIGHT_JSON"] = report,
            ["CI"] = "true",
        };
        return new Suite("browser", "npx", ["playwright", "test"], Paths.Client, report, SuiteResult.ReadPlaywright, environment);
    }

    /// <summary>Runs to the end whatever the outcome; what the suite says is shown as it says it.</summary>
    internal async Task<SuiteResult> RunAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        Directory.CreateDirectory(Path.GetDirectoryName(Report)!);
        File.Delete(Report);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var environment = new Dictionary<string, string?>(Environment) { ["NO_COLOR"] = "1" };
            var (exitCode, _) = await Log.StepAsync(
                $"Suite: {Name}",
                () => Shell.TryAsync(Program, Arguments, patience.Token, Folder, environment, line => Log.Line($"    {Name} | {line}")),
                outcome => outcome.ExitCode == 0);
            return Judge(exitCode, watch.Elapsed);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SuiteResult.Broken(Name, watch.Elapsed, $"was not over after {Patience.TotalMinutes:0} minutes");
        }
    }

    private SuiteResult Judge(int exitCode, TimeSpan time)
    {
        if (!File.Exists(Report))
            return SuiteResult.Broken(Name, time, $"wrote no report (exit code {exitCode})");

        var (passed, failed, skipped) = Read(Report);
        if (passed + failed == 0)
            return new SuiteResult(Name, 0, 1, skipped, time, "ran nothing");
        if (exitCode != 0 && failed == 0)
            return new SuiteResult(Name, passed, 1, skipped, time, $"broke off with exit code {exitCode}");
        return new SuiteResult(Name, passed, failed, skipped, time, null);
    }
}
