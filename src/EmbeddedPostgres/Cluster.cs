using System.Security.Cryptography;

namespace CmtsEval.EmbeddedPostgres;

/// <summary>The files of one database cluster: <c>data/</c>, <c>password</c>, <c>server.log</c> and <c>owner</c>.</summary>
internal sealed class Cluster(string folder, ServerAccount account, ServerPrograms programs)
{
    internal const string Superuser = "postgres";

    internal string Folder => folder;

    internal string Data => Path.Combine(folder, "data");

    internal string Log => Path.Combine(folder, "server.log");

    private string PasswordFile => Path.Combine(folder, "password");

    internal string Password => File.ReadAllText(PasswordFile).Trim();

    /// <summary>Makes the cluster unless it is there; refuses a folder that is not a whole cluster of ours.</summary>
    internal async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellationToken)
    {
        if (Directory.Exists(Data))
        {
            RefuseWhenForeign();
            return;
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !IsOurs(entry)))
            throw new EmbeddedPostgresException($"'{folder}' holds files that are not of an embedded PostgreSQL: move them away.");

        progress.Report("Creating the database cluster");
        Directory.CreateDirectory(folder);
        await account.OwnAsync(folder, cancellationToken);
        Restrict(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await WritePasswordAsync(cancellationToken);
        await InitialiseAsync(cancellationToken);
    }

    private void RefuseWhenForeign()
    {
        var whole = File.Exists(Path.Combine(Data, "PG_VERSION")) && File.Exists(Path.Combine(Data, "global", "pg_control"))
            && File.Exists(PasswordFile);
        if (!whole)
            throw new EmbeddedPostgresException($"'{folder}' is not a whole database cluster of this program: delete it or start over with --fresh.");

        var major = File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim();
        if (major != "18")
            throw new EmbeddedPostgresException($"'{folder}' was written by PostgreSQL {major}, this is PostgreSQL 18: start over with --fresh.");
    }

    private static bool IsOurs(string entry) =>
        Path.GetFileName(entry) is "password" or "server.log" or "owner" || Path.GetFileName(entry).StartsWith("data.new-", StringComparison.Ordinal);

    private async Task WritePasswordAsync(CancellationToken cancellationToken)
    {
        File.Delete(PasswordFile);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var writer = new StreamWriter(PasswordFile, options))
            await writer.WriteLineAsync(RandomNumberGenerator.GetHexString(48, lowercase: true));
        await account.OwnAsync(PasswordFile, cancellationToken);
    }

    private async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        foreach (var left in Directory.EnumerateDirectories(folder, "data.new-*"))
            Directory.Delete(left, recursive: true);

        var fresh = Path.Combine(folder, $"data.new-{Guid.NewGuid().ToString("N")[..8]}");
        string[] arguments =
        [
            "-D", fresh, "-U", Superuser, "--auth=scram-sha-256", $"--pwfile={PasswordFile}", "--encoding=UTF8",
            "--locale=C", "--locale-provider=icu", "--icu-locale=zh", "--no-instructions", "--no-sync",
        ];
        var outcome = await account.RunAsync(programs.InitDb, arguments, folder, cancellationToken);
        if (outcome.ExitCode != 0)
            throw new EmbeddedPostgresException($"PostgreSQL could not create its cluster in '{folder}': {outcome.LastLine}");

        Directory.Move(fresh, Data);
    }

    private static void Restrict(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }
}
