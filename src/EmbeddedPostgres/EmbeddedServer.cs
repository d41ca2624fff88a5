using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CmtsEval.EmbeddedPostgres;

/// <summary>
/// A private PostgreSQL server on the loopback address and a free port, run from programs that npm brings. It belongs to the
/// process that started it; a server that a killed process left behind is stopped by the next start on the same folder.
/// </summary>
public sealed class EmbeddedServer : IAsyncDisposable
{
    private readonly EmbeddedServerOptions options;
    private readonly ServerAccount account;
    private readonly ServerPrograms programs;
    private readonly Cluster cluster;
    private int stopped;

    private EmbeddedServer(EmbeddedServerOptions options, ServerAccount account, ServerPrograms programs, Cluster cluster)
    {
        this.options = options;
        this.account = account;
        this.programs = programs;
        this.cluster = cluster;
    }

    public int Port { get; private set; }

    /// <summary>The log of the server, for whoever has to find out why it stopped.</summary>
    public string LogFile => cluster.Log;

    /// <summary>Connects the superuser to the maintenance database <c>postgres</c>.</summary>
    public string ConnectionString => ConnectionStringTo("postgres");

    /// <summary>Connects the superuser, who owns what is migrated, to a database that need not exist yet.</summary>
    public string ConnectionStringTo(string database) =>
        $"Host=127.0.0.1;Port={Port};Database={database};Username={Cluster.Superuser};Password={cluster.Password}";

    /// <summary>Gets the programs, makes the cluster and starts the server, whatever of it is missing.</summary>
    /// <exception cref="EmbeddedPostgresException">One sentence on what is in the way.</exception>
    public static async Task<EmbeddedServer> StartAsync(
        EmbeddedServerOptions options, IProgress<string> progress, CancellationToken cancellationToken = default)
    {
        var account = ServerAccount.Current();
        var tools = await account.ReachableAsync(options.ToolsFolder, cancellationToken);
        var folder = await account.ReachableAsync(options.ClusterFolder, cancellationToken);
        if (folder != Path.GetFullPath(options.ClusterFolder))
            progress.Report($"The account '{account.Name}' cannot reach {options.ClusterFolder}: the database is kept in {folder}");

        var programs = await ServerPrograms.GetAsync(tools, progress, cancellationToken);
        if (!options.Durable)
            await RemoveLeftoversAsync(folder, account, programs);

        var server = new EmbeddedServer(options, account, programs, new Cluster(folder, account, programs));
        await server.StartAsync(progress, cancellationToken);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.StopAsync().GetAwaiter().GetResult();
        return server;
    }

    /// <summary>Whether there is a cluster, whole or not, that <see cref="StartAsync(EmbeddedServerOptions, IProgress{string}, CancellationToken)"/> would start.</summary>
    public static async Task<bool> ExistsAsync(EmbeddedServerOptions options, CancellationToken cancellationToken = default) =>
        Directory.Exists(Path.Combine(await ServerAccount.Current().ReachableAsync(options.ClusterFolder, cancellationToken), "data"));

    /// <summary>Deletes a cluster with all its data. Its server must not be running in another living process.</summary>
    public static async Task DeleteAsync(EmbeddedServerOptions options, CancellationToken cancellationToken = default)
    {
        var account = ServerAccount.Current();
        var folder = await account.ReachableAsync(options.ClusterFolder, cancellationToken);
        if (!Directory.Exists(folder))
            return;

        RefuseWhenInUse(folder);
        if (File.Exists(Path.Combine(folder, "data", "postmaster.pid")))
        {
            var tools = await account.ReachableAsync(options.ToolsFolder, cancellationToken);
            var programs = await ServerPrograms.GetAsync(tools, new Progress<string>(), cancellationToken);
            await StopServerAsync(account, programs, folder, "immediate");
        }

        Directory.Delete(folder, recursive: true);
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task StartAsync(IProgress<string> progress, CancellationToken cancellationToken)
    {
        RefuseWhenInUse(cluster.Folder);
        await cluster.PrepareAsync(progress, cancellationToken);
        ServerOwner.Claim(cluster.Folder);
        if (File.Exists(Path.Combine(cluster.Data, "postmaster.pid")))
        {
            progress.Report("Stopping a database server that an earlier run left behind");
            await StopServerAsync(account, programs, cluster.Folder, "fast");
        }

        progress.Report("Starting PostgreSQL");
        try
        {
            await StartOnFreePortAsync(cancellationToken);
        }
        catch
        {
            await StopAsync();
            throw;
        }
    }

    private async Task StartOnFreePortAsync(CancellationToken cancellationToken)
    {
        const int Tries = 5;
        for (var attempt = 1; ; attempt++)
        {
            Port = FreePort();
            string[] arguments = ["start", "-w", "-t", "120", "-s", "-D", cluster.Data, "-l", cluster.Log, "-o", ServerSettings()];
            // On Windows the server would inherit redirected handles and keep them open for as long as it runs.
            var outcome = await account.RunAsync(
                programs.PgCtl, arguments, cluster.Folder, cancellationToken, capture: !OperatingSystem.IsWindows());
            if (outcome.ExitCode == 0)
                return;

            var log = File.Exists(cluster.Log) ? await File.ReadAllLinesAsync(cluster.Log, cancellationToken) : [];
            var portTaken = log.TakeLast(20).Any(line => line.Contains("could not bind", StringComparison.Ordinal));
            if (!portTaken || attempt == Tries)
            {
                throw new EmbeddedPostgresException(
                    $"PostgreSQL did not start ({log.LastOrDefault(line => line.Contains("FATAL", StringComparison.Ordinal)) ?? outcome.LastLine}): see {cluster.Log}.");
            }
        }
    }

    private string ServerSettings()
    {
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections={options.MaxConnections} -c timezone=UTC");
        return options.Durable ? settings : settings + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off";
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task StopAsync()
    {
        if (Interlocked.Exchange(ref stopped, 1) == 1 || !Directory.Exists(cluster.Folder))
            return;

        await StopServerAsync(account, programs, cluster.Folder, options.Durable ? "fast" : "immediate");
        ServerOwner.Release(cluster.Folder);
        if (!options.Durable)
            Directory.Delete(cluster.Folder, recursive: true);
    }

    private static async Task StopServerAsync(ServerAccount account, ServerPrograms programs, string folder, string mode)
    {
        var data = Path.Combine(folder, "data");
        var lockFile = Path.Combine(data, "postmaster.pid");
        if (!File.Exists(lockFile))
            return;

        var outcome = await account.RunAsync(programs.PgCtl, ["stop", "-w", "-t", "60", "-s", "-m", mode, "-D", data], folder, CancellationToken.None);
        if (outcome.ExitCode == 0 || !File.Exists(lockFile))
            return;

        // Nobody answers under that process id any more (PostgreSQL removes the stale lock when it starts) or it does not listen.
        var status = await account.RunAsync(programs.PgCtl, ["status", "-D", data], folder, CancellationToken.None);
        if (status.ExitCode == 0)
            await account.RunAsync(programs.PgCtl, ["stop", "-w", "-t", "30", "-s", "-m", "immediate", "-D", data], folder, CancellationToken.None);
    }

    private static void RefuseWhenInUse(string folder)
    {
        if (ServerOwner.LivingOwner(folder) is { } owner && owner != Environment.ProcessId)
            throw new EmbeddedPostgresException($"The database in '{folder}' is in use by the running process {owner}: stop that first.");
    }

    private static async Task RemoveLeftoversAsync(string folder, ServerAccount account, ServerPrograms programs)
    {
        var parent = Path.GetDirectoryName(folder)!;
        if (!Directory.Exists(parent))
            return;

        foreach (var left in Directory.EnumerateDirectories(parent))
        {
            var young = Directory.GetLastWriteTimeUtc(left) > DateTime.UtcNow.AddMinutes(-2);
            if (young || ServerOwner.LivingOwner(left) is not null)
                continue;

            await StopServerAsync(account, programs, left, "immediate");
            if (Directory.Exists(left))
                Directory.Delete(left, recursive: true);
        }
    }
}
