using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.TestSupport;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>The migrated database of this test run and the server under it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly PostgresForTests _server;
    private readonly DatabaseContent _content;

    private TestDatabase(PostgresForTests server, string connectionString, DatabaseContent content)
    {
        _server = server;
        ConnectionString = connectionString;
        _content = content;
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

        return new TestDatabase(server, connectionString, await DatabaseContent.OfAsync(connectionString, "__EFMigrationsHistory"));
    }

    public Task ResetAsync() => _content.EmptyAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
