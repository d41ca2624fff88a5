using System.Diagnostics;

namespace CmtsEval.Build;

/// <summary>Checks that are not tests of a framework, each counted as one test of the suite "checks".</summary>
internal static class Check
{
    internal static async Task<SuiteResult> RunAllAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        (string Name, Func<CancellationToken, Task> Work)[] checks =
        [
            ("The committed contract is current", ContractTarget.CheckAsync),
            ("The client passes its linter", token => ClientProgram.NpmAsync(["run", "lint"], token)),
        ];
        var failures = new List<string>();
        foreach (var (name, work) in checks)
        {
            try
            {
                await Log.StepAsync($"Check: {name}", () => work(cancellationToken));
            }
            catch (BuildException exception)
            {
                Log.Error($"    {exception.Message}");
                failures.Add(name);
            }
        }

        var remark = failures.Count == 0 ? null : "not so: " + string.Join("; ", failures);
        return new SuiteResult("checks", checks.Length - failures.Count, failures.Count, 0, watch.Elapsed, remark);
    }
}
