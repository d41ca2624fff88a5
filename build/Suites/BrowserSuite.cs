using System.Diagnostics;
using CmtsEval.EmbeddedPostgres;

namespace CmtsEval.Build;

/// <summary>The browser tests against a server of their own: fresh database, demo data, a free port.</summary>
internal static class BrowserSuite
{
    internal static async Task<SuiteResult> RunAsync(string chromium, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var data = Directory.CreateTempSubdirectory("cmtseval-browser-").FullName;
        try
        {
            var address = new Uri($"http://localhost:{Prerequisites.FreePort()}");
            var options = EmbeddedServerOptions.ThrowAway(Paths.Tools);
            await using var database = await Database.StartEmbeddedAsync(options, cancellationToken);
            var environment = ServerProgram.EnvironmentFor(address, database, data);
            await ServerProgram.MigrateAsync(environment, cancellationToken);
            await ServerProgram.SeedDemoAsync(environment, cancellationToken);

            await using var log = new StreamWriter(Path.Combine(Paths.TestResults, "browser-server.log"));
            await using var web = await ServerProgram.StartAsync(address, environment, line => Write(log, line), cancellationToken);
            return await Suite.Browser(address, chromium).RunAsync(cancellationToken);
        }
        catch (BuildException exception)
        {
            return SuiteResult.Broken("browser", watch.Elapsed, exception.Message);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static void Write(StreamWriter log, string line)
    {
        lock (log)
            log.WriteLine(line);
    }
}
