using CmtsEval.EmbeddedPostgres;
using Npgsql;

namespace CmtsEval.Build;

/// <summary>The PostgreSQL of a started server: the one that <c>ConnectionStrings__CmtsEval</c> names, else the embedded one.</summary>
internal sealed class Database : IAsyncDisposable
{
    internal const string Variable = "ConnectionStrings__CmtsEval";
    private const string Name = "cmtseval";

    private readonly EmbeddedServer? server;

    private Database(string connectionString, EmbeddedServer? server)
    {
        ConnectionString = connectionString;
        this.server = server;
    }

    internal static EmbeddedServerOptions ClusterOptions { get; } =
        new() { ToolsFolder = Paths.Tools, ClusterFolder = DataFolder.Postgres };

    internal static string? NamedServer =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    internal string ConnectionString { get; }

    internal static Database OnNamedServer(string connectionString) => new(connectionString, null);

    internal static async Task<Database> StartEmbeddedAsync(EmbeddedServerOptions options, CancellationToken cancellationToken)
    {
        var server = await EmbeddedServer.StartAsync(options, new Log.Progress(), cancellationToken);
        return new Database(server.ConnectionStringTo(Name), server);
    }

    /// <summary>Whether the database is missing or has no table yet.</summary>
    internal async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync(cancellationToken);
            const string Sql = "SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema'))";
            await using var command = new NpgsqlCommand(Sql, connection);
            return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return true;
        }
        catch (NpgsqlException exception)
        {
            throw new BuildException($"The PostgreSQL server named in {Variable} does not answer: {exception.Message}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
            await server.DisposeAsync();
    }
}
