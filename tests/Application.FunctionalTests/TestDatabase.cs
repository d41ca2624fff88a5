using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.TestSupport;
using Microsoft.Extensions.Configuration;
using Npgsql;
using Respawn;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>The migrated database of this test run and the server under it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly PostgresForTests _server;
    private readonly Respawner _respawner;

    private TestDatabase(PostgresForTests server, string connectionString, Respawner respawner)
    {
        _server = server;
        ConnectionString = connectionString;
        _respawner = respawner;
    }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(IConfiguration settings)
    {
        var server = await PostgresForTests.StartAsync();
        var connectionString = await server.CreateDatabaseAsync("functional");
        settings["ConnectionStrings:CmtsEval"] = connectionString;
        await using (var owner = DatabaseRegistration.OpenAsOwner(settings, DataKeyRing.Load(settings, mayCreate: true)))
        {
            await DatabaseMigrator.MigrateAsync(owner, CancellationToken.None);
        }

        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var respawner = await Respawner.CreateAsync(connection, new RespawnerOptions
        {
            DbAdapter = DbAdapter.Postgres,
            SchemasToInclude = ["public"],
            TablesToIgnore = ["__EFMigrationsHistory"],
        });
        return new TestDatabase(server, connectionString, respawner);
    }

    public async Task ResetAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await _respawner.ResetAsync(connection);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
