namespace CmtsEval.Build.Tests;

/// <summary>What becomes of a suite's report.</summary>
internal sealed class SuiteTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("cmtseval-build-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_suite_that_passed_and_failed_is_counted()
    {
        var result = await RunAsync("""{"stats":{"expected":3,"flaky":1,"unexpected":2,"skipped":1}}""", exitCode: 1);

        (result.Passed, result.Failed, result.Skipped).ShouldBe((4, 2, 1));
    }

    [Test]
    public async Task A_suite_that_ran_nothing_fails()
    {
        var result = await RunAsync("""{"stats":{"expected":0,"flaky":0,"unexpected":0,"skipped":5}}""", exitCode: 0);

        (result.Passed, result.Failed, result.Remark).ShouldBe((0, 1, "ran nothing"));
    }

    [Test]
    public async Task A_suite_that_broke_off_although_all_passed_fails()
    {
        var result = await RunAsync("""{"stats":{"expected":3,"flaky":0,"unexpected":0,"skipped":0}}""", exitCode: 3);

        (result.Passed, result.Failed, result.Remark).ShouldBe((3, 1, "broke off with exit code 3"));
    }

    [Test]
    public async Task A_suite_without_a_report_fails()
    {
        var result = await RunAsync(report: null, exitCode: 0);

        (result.Passed, result.Failed, result.Remark).ShouldBe((0, 1, "wrote no report (exit code 0)"));
    }

    [Test]
    public void Reports_of_dotnet_test_are_read()
    {
        var file = Path.Combine(_folder, "results.trx");
        File.WriteAllText(file, """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary>
              <Counters total="12" executed="10" passed="7" failed="2" error="1" notExecuted="0" />
            </ResultSummary></TestRun>
            """);

        SuiteResult.ReadTrx(file).ShouldBe((7, 3, 2));
    }

    [Test]
    public void A_test_file_that_vitest_could_not_load_counts_as_a_failure()
    {
        var file = Path.Combine(_folder, "vitest.json");
        File.WriteAllText(file, """
            {"numPassedTests":5,"numFailedTests":0,"numPendingTests":1,"numTodoTests":0,
             "testResults":[{"status":"passed","assertionResults":[{}]},{"status":"failed","assertionResults":[]}]}
            """);

        SuiteResult.ReadVitest(file).ShouldBe((5, 1, 1));
    }

    [Test]
    public void One_line_at_the_end_counts_all_suites()
    {
        var (exitCode, lines) = Report(new("one", 5, 0, 0, TimeSpan.FromSeconds(1), null), new("two", 3, 0, 2, TimeSpan.FromSeconds(1), null));

        lines[^1].ShouldBe("8 passed, 0 failed");
        exitCode.ShouldBe(0);
    }

    [Test]
    public void One_failure_makes_the_whole_fail()
    {
        var (exitCode, lines) = Report(new("one", 5, 0, 0, TimeSpan.FromSeconds(1), null), SuiteResult.Broken("two", TimeSpan.Zero, "wrote no report"));

        lines[^1].ShouldBe("5 passed, 1 failed");
        exitCode.ShouldBe(1);
    }

    [Test]
    public void No_suite_at_all_fails() => Report().ExitCode.ShouldBe(1);

    private static (int ExitCode, string[] Lines) Report(params SuiteResult[] results)
    {
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            var exitCode = TestTarget.Report(results);
            return (exitCode, written.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private Task<SuiteResult> RunAsync(string? report, int exitCode)
    {
        var file = Path.Combine(_folder, "report.json");
        var write = report is null ? "" : "require('fs').writeFileSync(process.argv[1], process.argv[2]);";
        string[] arguments = ["-e", $"{write}process.exitCode = {exitCode}", file, report ?? ""];
        return new Suite("a suite", "node", arguments, _folder, file, SuiteResult.ReadPlaywright, new Dictionary<string, string?>())
            .RunAsync(CancellationToken.None);
    }
}
