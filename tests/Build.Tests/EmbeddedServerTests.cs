using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CmtsEval.EmbeddedPostgres;
using CmtsEval.TestSupport;
using Npgsql;

namespace CmtsEval.Build.Tests;

/// <summary>What an embedded server makes of the folder that it finds.</summary>
internal sealed class EmbeddedServerTests
{
    private EmbeddedServerOptions _options = null!;

    [SetUp]
    public void ChooseFolder() => _options = new EmbeddedServerOptions
    {
        ToolsFolder = Path.Combine(Repository.Root, ".data", "tools"),
        ClusterFolder = Path.Combine(Path.GetTempPath(), $"cmtseval-cluster-{Guid.NewGuid():n}"),
    };

    [TearDown]
    public Task RemoveFolder() => EmbeddedServer.DeleteAsync(_options);

    [Test]
    public async Task What_was_committed_outlives_a_server_that_was_killed()
    {
        await using (var server = await StartAsync())
        {
            await ExecuteAsync(server, "CREATE TABLE kept (value text); INSERT INTO kept VALUES ('committed')");
            Kill(server);
        }

        await using var recovered = await StartAsync();

        (await ExecuteAsync(recovered, "SELECT value FROM kept")).ShouldBe("committed");
    }

    [Test]
    public async Task Two_servers_stand_beside_each_other_on_ports_of_their_own()
    {
        var other = _options with { ClusterFolder = _options.ClusterFolder + "-other" };
        try
        {
            await using var first = await StartAsync();
            await using var second = await EmbeddedServer.StartAsync(other, new Progress<string>());

            second.Port.ShouldNotBe(first.Port);
            (await ExecuteAsync(second, "SELECT 'here'")).ShouldBe("here");
        }
        finally
        {
            await EmbeddedServer.DeleteAsync(other);
        }
    }

    [Test]
    public async Task A_half_written_cluster_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(_options.ClusterFolder, "data", "global"));

        (await Should.ThrowAsync<EmbeddedPostgresException>(StartAsync)).Message
            .ShouldBe($"'{_options.ClusterFolder}' is not a whole database cluster of this program: delete it or start over with --fresh.");
    }

    [Test]
    public async Task A_cluster_of_another_major_version_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(_options.ClusterFolder, "data", "global"));
        await File.WriteAllTextAsync(Path.Combine(_options.ClusterFolder, "data", "PG_VERSION"), "16\n");
        await File.WriteAllTextAsync(Path.Combine(_options.ClusterFolder, "data", "global", "pg_control"), "");
        await File.WriteAllTextAsync(Path.Combine(_options.ClusterFolder, "password"), "");

        (await Should.ThrowAsync<EmbeddedPostgresException>(StartAsync)).Message
            .ShouldBe($"'{_options.ClusterFolder}' was written by PostgreSQL 16, this is PostgreSQL 18: start over with --fresh.");
    }

    [Test]
    public async Task Files_of_somebody_else_are_left_alone()
    {
        Directory.CreateDirectory(_options.ClusterFolder);
        var thesis = Path.Combine(_options.ClusterFolder, "thesis.txt");
        await File.WriteAllTextAsync(thesis, "years of work");

        (await Should.ThrowAsync<EmbeddedPostgresException>(StartAsync)).Message
            .ShouldBe($"'{_options.ClusterFolder}' holds files that are not of an embedded PostgreSQL: move them away.");

        File.Exists(thesis).ShouldBeTrue();
    }

    private Task<EmbeddedServer> StartAsync() => EmbeddedServer.StartAsync(_options, new Progress<string>());

    private void Kill(EmbeddedServer server)
    {
        NpgsqlConnection.ClearAllPools();
        var id = int.Parse(File.ReadLines(Path.Combine(_options.ClusterFolder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        using var postmaster = Process.GetProcessById(id);
        postmaster.Kill(entireProcessTree: true);
        for (var waited = 0; waited < 100 && Answers(server.Port); waited++)
        {
            Thread.Sleep(50);
        }
    }

    private static bool Answers(int port)
    {
        using var probe = new TcpClient();
        try
        {
            probe.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<object?> ExecuteAsync(EmbeddedServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // constants of the tests
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
