namespace CmtsEval.EmbeddedPostgres;

/// <summary>Where an embedded server lives and how careful it is.</summary>
public sealed record EmbeddedServerOptions
{
    /// <summary>Cache of the PostgreSQL programs, shared by every cluster of one working copy.</summary>
    public required string ToolsFolder { get; init; }

    /// <summary>Folder of this cluster: data, password and log. One running server per folder.</summary>
    public required string ClusterFolder { get; init; }

    /// <summary>False only for a cluster that is thrown away: no fsync, and the folder is deleted when the server stops.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Most connections the server accepts at once.</summary>
    public int MaxConnections { get; init; } = 200;

    /// <summary>A throw-away cluster for tests, in the system's temporary folder; leftovers of dead processes there are removed.</summary>
    public static EmbeddedServerOptions ThrowAway(string toolsFolder)
    {
        var parent = Path.Combine(Path.GetTempPath(), "cmtseval-test-postgres");
        return new EmbeddedServerOptions
        {
            ToolsFolder = toolsFolder,
            ClusterFolder = Path.Combine(parent, $"{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..8]}"),
            Durable = false,
        };
    }
}
