using CmtsEval.EmbeddedPostgres;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.TestSupport;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace CmtsEval.Application.FunctionalTests.Persistence;

/// <summary>A server of their own: the role of the application belongs to a whole server, which has none yet at the beginning.</summary>
internal sealed class DatabaseMigratorTests
{
    private static readonly string[] Databases = ["one", "two", "three"];

    private EmbeddedServer _server = null!;

    [OneTimeSetUp]
    public async Task Start() => _server = await EmbeddedServer.StartAsync(
        EmbeddedServerOptions.ThrowAway(Path.Combine(Repository.Root, ".data", "tools")), new Progress<string>());

    [OneTimeTearDown]
    public ValueTask Stop() => _server.DisposeAsync();

    [Test]
    public async Task Databases_of_one_server_are_migrated_at_the_same_moment()
    {
        foreach (var database in Databases)
        {
            await ExecuteAsync(_server.ConnectionString, $"CREATE DATABASE {database}");
        }

        await Task.WhenAll(Databases.Select(database => MigrateAsync(_server.ConnectionStringTo(database))));

        foreach (var database in Databases)
        {
            (await ExecuteAsync(_server.ConnectionStringTo(database), "SET ROLE cmtseval_app; SELECT count(*)::int FROM trainees")).ShouldBe(0);
            (await ExecuteAsync(_server.ConnectionStringTo(database), "SET ROLE cmtseval_app; SELECT count(*)::int FROM hangfire.job")).ShouldBe(0);
        }
    }

    [Test]
    public async Task An_owner_who_is_no_superuser_migrates_when_the_role_was_granted()
    {
        await ExecuteAsync(_server.ConnectionString, """
            DO $$ BEGIN CREATE ROLE cmtseval_app NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
            CREATE ROLE modest LOGIN PASSWORD 'modest';
            GRANT cmtseval_app TO modest;
            """);
        await ExecuteAsync(_server.ConnectionString, "CREATE DATABASE modest OWNER modest");
        var owner = new NpgsqlConnectionStringBuilder(_server.ConnectionStringTo("modest")) { Username = "modest", Password = "modest" }.ConnectionString;

        await MigrateAsync(owner);
        await MigrateAsync(owner);

        (await ExecuteAsync(owner, "SET ROLE cmtseval_app; SELECT count(*)::int FROM trainees")).ShouldBe(0);
    }

    [Test]
    public async Task Two_who_migrate_one_database_at_once_take_turns()
    {
        await ExecuteAsync(_server.ConnectionString, "CREATE DATABASE shared");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => MigrateAsync(_server.ConnectionStringTo("shared"))));

        (await ExecuteAsync(_server.ConnectionStringTo("shared"), "SELECT count(*)::int FROM \"__EFMigrationsHistory\"")).ShouldBe(1);
    }

    private static async Task MigrateAsync(string connectionString)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:CmtsEval"] = connectionString })
            .Build();
        await using var owner = DatabaseRegistration.OpenAsOwner(settings, DataKeyRing.Ephemeral());
        await DatabaseMigrator.MigrateAsync(owner, CancellationToken.None);
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // constants of the tests
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
