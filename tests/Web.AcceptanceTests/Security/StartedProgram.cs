using System.Diagnostics;

namespace CmtsEval.Web.AcceptanceTests.Security;

/// <summary>Runs the built server as a process of its own, as an operator would.</summary>
internal static class StartedProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What it says on its error output when it refuses to start; null when it starts.</summary>
    public static string? RefusalOf(string environment, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(typeof(Program).Assembly.Location)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ConnectionStrings__CmtsEval"] = WebApplication.ConnectionString;
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using var process = Process.Start(start)!;
        using var started = new ManualResetEventSlim();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Application started", StringComparison.Ordinal) == true)
            {
                started.Set();
            }
        };
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEndAsync();
        var deadline = DateTime.UtcNow + Patience;
        while (!process.HasExited && !started.IsSet && DateTime.UtcNow < deadline)
        {
            Thread.Sleep(50);
        }

        if (!process.HasExited)
        {
            process.Kill();
            started.IsSet.ShouldBeTrue("The server neither started nor refused to.");
            return null;
        }

        process.ExitCode.ShouldBe(StartRefusal.ExitCode, error.Result);
        return error.Result.Trim();
    }
}
