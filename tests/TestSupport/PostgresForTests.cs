using CmtsEval.EmbeddedPostgres;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CmtsEval.TestSupport;

/// <summary>
/// The PostgreSQL server of a test run: the one named in <c>CMTSEVAL_TEST_POSTGRES</c>, else a container when a Docker engine
/// answers, else the embedded server. Databases made here are dropped, and the server stopped, on disposal.
/// </summary>
public sealed class PostgresForTests : IAsyncDisposable
{
    public const string Variable = "CMTSEVAL_TEST_POSTGRES";

    private readonly IAsyncDisposable? server;
    private readonly List<string> databases = [];

    private PostgresForTests(string source, string connectionString, IAsyncDisposable? server)
    {
        Source = source;
        AdminConnectionString = connectionString;
        this.server = server;
    }

    /// <summary>Which of the three it is, for the log of the run.</summary>
    public string Source { get; }

    /// <summary>Connects a superuser, or at least a role that may create databases and roles.</summary>
    public string AdminConnectionString { get; }

    public static async Task<PostgresForTests> StartAsync(CancellationToken cancellationToken = default)
    {
        var postgres = await ChooseAsync(cancellationToken);
        await Console.Out.WriteLineAsync($"PostgreSQL for these tests: {postgres.Source}");
        return postgres;
    }

    /// <summary>A new, empty database in UTF-8 with the Chinese ICU collation.</summary>
    public Task<string> CreateDatabaseAsync(string prefix, CancellationToken cancellationToken = default) =>
        CreateAsync(prefix, "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'zh' LOCALE 'C'", cancellationToken);

    /// <summary>A copy of a database to which nobody is connected, in about a tenth of the time of a migration.</summary>
    public async Task<string> CopyDatabaseAsync(string templateConnectionString, string prefix, CancellationToken cancellationToken = default)
    {
        await using (var template = new NpgsqlConnection(templateConnectionString))
            NpgsqlConnection.ClearPool(template);
        var name = new NpgsqlConnectionStringBuilder(templateConnectionString).Database;
        return await CreateAsync(prefix, $"TEMPLATE \"{name}\"", cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
        {
            await server.DisposeAsync();
            return;
        }

        foreach (var database in databases)
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)", CancellationToken.None);
    }

    private static async Task<PostgresForTests> ChooseAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            var target = new NpgsqlConnectionStringBuilder(named);
            return new PostgresForTests($"named in {Variable} ({target.Host}:{target.Port})", named, null);
        }

        if (await DockerEngine.AnswersAsync(cancellationToken))
        {
            var container = new PostgreSqlBuilder("postgres:18-alpine").WithCommand("-c", "fsync=off", "-c", "max_connections=200").Build();
            await container.StartAsync(cancellationToken);
            return new PostgresForTests("container postgres:18-alpine", container.GetConnectionString(), container);
        }

        var options = EmbeddedServerOptions.ThrowAway(Path.Combine(Repository.Root, ".data", "tools"));
        var embedded = await EmbeddedServer.StartAsync(options, new ConsoleProgress(), cancellationToken);
        return new PostgresForTests($"embedded, port {embedded.Port}", embedded.ConnectionString, embedded);
    }

    private async Task<string> CreateAsync(string prefix, string clause, CancellationToken cancellationToken)
    {
        var name = $"{prefix}_{Guid.NewGuid().ToString("N")[..12]}";
        await ExecuteAsync($"CREATE DATABASE \"{name}\" {clause}", cancellationToken);
        lock (databases)
            databases.Add(name);
        return new NpgsqlConnectionStringBuilder(AdminConnectionString) { Database = name }.ConnectionString;
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(AdminConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
