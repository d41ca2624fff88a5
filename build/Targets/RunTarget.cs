using CmtsEval.EmbeddedPostgres;

namespace CmtsEval.Build;

/// <summary><c>run</c>: everything from a fresh working copy to a server with its SPA, until Ctrl-C.</summary>
internal static class RunTarget
{
    internal const int DefaultPort = 5080;

    internal sealed record Options(bool Fresh, bool Empty, int Port);

    private static string DemoNotes => Path.Combine(Paths.Data, "demo.txt");

    internal static async Task ExecuteAsync(Options options, CancellationToken cancellationToken)
    {
        await Prerequisites.RequireNodeAsync(cancellationToken);
        await ServerRecord.StopLeftBehindAsync(cancellationToken);
        Prerequisites.RequireFreePort(options.Port);
        var named = Database.NamedServer;
        if (options.Fresh)
            await StartOverAsync(named, cancellationToken);
        var data = await DataFolder.OpenAsync(named is null, cancellationToken);

        var address = new Uri($"http://localhost:{options.Port}");
        await using var database = await PrepareAsync(named, data, cancellationToken);
        var environment = ServerProgram.EnvironmentFor(address, database, Paths.Data);
        var administrator = await CreateOrUpgradeAsync(options, database, data, environment, cancellationToken);

        await using var web = await ServerProgram.StartAsync(address, environment, Log.Line, cancellationToken);
        ServerRecord.Write(web.Id);
        Announce(address, options, administrator);
        await Task.WhenAny(web.Exited, Task.Delay(Timeout.Infinite, cancellationToken));
        if (!cancellationToken.IsCancellationRequested)
            throw new BuildException($"The server ended by itself with exit code {web.ExitCode}.");
        Log.Line("Stopping the server and the database; the data is kept.");
        await web.StopAsync();
        ServerRecord.Remove();
    }

    /// <summary>The three long steps of a cold start side by side: when one fails, the others are stopped.</summary>
    private static async Task<Database> PrepareAsync(string? named, DataFolder data, CancellationToken cancellationToken)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (data.IsNew)
            DataFolder.Begin();
        var database = named is null
            ? Log.StepAsync("Starting the embedded PostgreSQL", () => Database.StartEmbeddedAsync(Database.ClusterOptions, together.Token))
            : Task.FromResult(Database.OnNamedServer(named));
        try
        {
            await Parallel.AllAsync(together, database, ServerProgram.BuildAsync(together.Token), ClientProgram.BuildAsync(together.Token));
            return await database;
        }
        catch
        {
            if (database.IsCompletedSuccessfully)
                await (await database).DisposeAsync();
            await AbandonAsync(named, data);
            throw;
        }
    }

    /// <returns>What is said once of the administrator of a database that was made without the demo; else null.</returns>
    private static async Task<string?> CreateOrUpgradeAsync(
        Options options, Database database, DataFolder data, Dictionary<string, string?> environment, CancellationToken cancellationToken)
    {
        var isNew = await database.IsEmptyAsync(cancellationToken);
        try
        {
            await ServerProgram.MigrateAsync(environment, cancellationToken);
            var administrator = isNew && options.Empty ? await ServerProgram.MakeAdministratorAsync(environment, cancellationToken) : null;
            if (isNew && !options.Empty)
                await File.WriteAllTextAsync(DemoNotes, await ServerProgram.SeedDemoAsync(environment, cancellationToken), cancellationToken);
            data.Complete();
            return administrator;
        }
        catch when (data.IsNew)
        {
            await database.DisposeAsync();
            await AbandonAsync(Database.NamedServer, data);
            throw;
        }
    }

    /// <summary>Leaves nothing half-written behind a first start that failed or was stopped.</summary>
    private static async Task AbandonAsync(string? named, DataFolder data)
    {
        if (!data.IsNew)
            return;
        if (named is null)
            await EmbeddedServer.DeleteAsync(Database.ClusterOptions, CancellationToken.None);
        DataFolder.Clear();
    }

    private static Task StartOverAsync(string? named, CancellationToken cancellationToken) =>
        Log.StepAsync("Deleting the data of earlier runs", async () =>
        {
            DataFolder.RequireOurs();
            if (named is null)
            {
                await EmbeddedServer.DeleteAsync(Database.ClusterOptions, cancellationToken);
            }
            else
            {
                await ServerProgram.BuildAsync(cancellationToken);
                var environment = ServerProgram.EnvironmentFor(new Uri("http://localhost"), Database.OnNamedServer(named), Paths.Data);
                await ServerProgram.DbToolAsync(["reset"], environment, cancellationToken);
            }

            DataFolder.Clear();
        });

    private static void Announce(Uri address, Options options, string? administrator)
    {
        Log.Line();
        Log.Line($"  CmtsEval is ready: {address.GetLeftPart(UriPartial.Authority)}");
        Log.Line();
        if (File.Exists(DemoNotes))
        {
            if (options.Empty)
                Log.Line("  The data of earlier runs was kept, demo included; an empty start over is '-- run --fresh --empty'.");
            Log.Line(File.ReadAllText(DemoNotes));
        }
        else
        {
            Log.Line(administrator is null ? "  There is no demo data." : $"  There is no demo data. {administrator}");
        }

        Log.Line();
        Log.Line("  Ctrl-C stops the server and the database; the data stays in .data/ for the next start.");
    }
}
