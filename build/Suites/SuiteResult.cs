using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace CmtsEval.Build;

/// <summary>What one suite came to. A suite that ran nothing, or broke off, counts as one failure more.</summary>
internal sealed record SuiteResult(string Suite, int Passed, int Failed, int Skipped, TimeSpan Time, string? Remark)
{
    internal static SuiteResult Broken(string suite, TimeSpan time, string remark) => new(suite, 0, 1, 0, time, remark);

    /// <summary>Reads the counters of a TRX file of <c>dotnet test</c>.</summary>
    internal static (int Passed, int Failed, int Skipped) ReadTrx(string file)
    {
        var counters = XDocument.Load(file).Descendants().Single(element => element.Name.LocalName == "Counters");
        int Count(string name) => int.Parse(counters.Attribute(name)!.Value, CultureInfo.InvariantCulture);

        return (Count("passed"), Count("total") - Count("passed") - (Count("total") - Count("executed")), Count("total") - Count("executed"));
    }

    /// <summary>Reads the JSON report of Vitest; a test file that could not be loaded is a failure of its own.</summary>
    internal static (int Passed, int Failed, int Skipped) ReadVitest(string file)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        int Count(string name) => report.RootElement.GetProperty(name).GetInt32();

        var unloaded = report.RootElement.GetProperty("testResults").EnumerateArray()
            .Count(result => result.GetProperty("status").GetString() == "failed" && result.GetProperty("assertionResults").GetArrayLength() == 0);
        return (Count("numPassedTests"), Count("numFailedTests") + unloaded, Count("numPendingTests") + Count("numTodoTests"));
    }

    /// <summary>Reads the JSON report of Playwright; a test that passed only when tried again has passed.</summary>
    internal static (int Passed, int Failed, int Skipped) ReadPlaywright(string file)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        var stats = report.RootElement.GetProperty("stats");
        int Count(string name) => stats.GetProperty(name).GetInt32();

        return (Count("expected") + Count("flaky"), Count("unexpected"), Count("skipped"));
    }
}
