using System.Text.Json;
using CmtsEval.EmbeddedPostgres;

namespace CmtsEval.Build;

/// <summary>
/// The folder <c>.data/</c> of one working copy: cluster, uploaded files and development keys, with a marker that says whether
/// they are whole. Tools and stamps in it are caches, which may be there before the marker.
/// </summary>
internal sealed class DataFolder
{
    private const string Product = "CmtsEval";
    private const int Layout = 1;
    private static readonly string[] Caches = ["tools", "stamps"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private DataFolder(bool isNew) => IsNew = isNew;

    /// <summary>True until <see cref="Complete"/>: there is no database in it yet.</summary>
    internal bool IsNew { get; private set; }

    internal static string Postgres => Path.Combine(Paths.Data, "postgres");

    private static string MarkerFile => Path.Combine(Paths.Data, "cmtseval.json");

    /// <summary>Refuses a folder that is not ours or that an interrupted start left half-written.</summary>
    internal static async Task<DataFolder> OpenAsync(bool embedded, CancellationToken cancellationToken)
    {
        if (File.Exists(Paths.Data))
            throw new BuildException("'.data' is a file where this program keeps its data folder: move it away and start again.");

        if (ReadMarker() is { } marker)
        {
            if (!marker.Complete)
                throw new BuildException("'.data/' is half-written, because its first start was cut off: start over with '-- run --fresh'.");
            if (embedded && !marker.Embedded)
                throw new BuildException($"'.data/' belongs to a database on a named server: set {Database.Variable} again, or start over with '-- run --fresh'.");
            if (embedded && !await EmbeddedServer.ExistsAsync(Database.ClusterOptions, cancellationToken))
                throw new BuildException("'.data/' has lost its database folder 'postgres': put it back, or start over with '-- run --fresh'.");
            return new DataFolder(isNew: false);
        }

        if (Contents().Any())
            throw new BuildException("'.data/' holds files that this program did not write: move them away and start again.");
        return new DataFolder(isNew: true);
    }

    /// <summary>Marks the beginning of the first start: until <see cref="Complete"/> the folder counts as half-written.</summary>
    internal static void Begin()
    {
        Directory.CreateDirectory(Paths.Data);
        WriteMarker(complete: false);
    }

    internal void Complete()
    {
        WriteMarker(complete: true);
        IsNew = false;
    }

    /// <summary>Whether the data here may be deleted: it is ours, whole or not.</summary>
    internal static void RequireOurs()
    {
        if (Directory.Exists(Paths.Data) && ReadMarker() is null && Contents().Any())
            throw new BuildException("'.data/' holds files that this program did not write: move them away and start again.");
    }

    /// <summary>Deletes everything but the caches. The cluster's server must have been stopped and its folder deleted.</summary>
    internal static void Clear()
    {
        foreach (var entry in Contents().ToList())
        {
            if (Directory.Exists(entry))
                Directory.Delete(entry, recursive: true);
            else
                File.Delete(entry);
        }
    }

    private static IEnumerable<string> Contents() =>
        Directory.Exists(Paths.Data)
            ? Directory.EnumerateFileSystemEntries(Paths.Data).Where(entry => !Caches.Contains(Path.GetFileName(entry)))
            : [];

    private static Marker? ReadMarker()
    {
        if (!File.Exists(MarkerFile))
            return null;

        try
        {
            var marker = JsonSerializer.Deserialize<Marker>(File.ReadAllText(MarkerFile), Json);
            if (marker is { Product: Product, Layout: Layout })
                return marker;
        }
        catch (JsonException)
        {
            throw new BuildException("'.data/cmtseval.json' is not what this program wrote: move '.data/' away and start again.");
        }

        throw new BuildException("'.data/' was written by another version of this program: move it away and start again.");
    }

    private static void WriteMarker(bool complete)
    {
        var temporary = MarkerFile + ".new";
        File.WriteAllText(temporary, JsonSerializer.Serialize(new Marker(Product, Layout, complete, Database.NamedServer is null), Json));
        File.Move(temporary, MarkerFile, overwrite: true);
    }

    private sealed record Marker(string Product, int Layout, bool Complete, bool Embedded);
}
