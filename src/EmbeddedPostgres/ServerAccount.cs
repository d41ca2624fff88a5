using System.Globalization;

namespace CmtsEval.EmbeddedPostgres;

/// <summary>
/// The account that PostgreSQL runs under. It is this process's own, except for root on Linux: PostgreSQL refuses root,
/// so that <c>setpriv</c> starts it as <c>postgres</c> or, where no such account exists, as <c>nobody</c>.
/// </summary>
internal sealed class ServerAccount
{
    private readonly int? uid;
    private readonly int? gid;

    private ServerAccount(int? uid, int? gid, string name)
    {
        this.uid = uid;
        this.gid = gid;
        Name = name;
    }

    internal string Name { get; }

    internal bool IsAnother => uid is not null;

    internal static ServerAccount Current()
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
            return new ServerAccount(null, null, Environment.UserName);
        if (!OperatingSystem.IsLinux())
            throw new EmbeddedPostgresException("PostgreSQL refuses to run as root: start this as an ordinary user.");

        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length >= 4).ToList();
        var chosen = accounts.Find(fields => fields[0] == "postgres") ?? accounts.Find(fields => fields[0] == "nobody")
            ?? throw new EmbeddedPostgresException("PostgreSQL refuses to run as root, and there is no account 'postgres' or 'nobody' to run it under.");
        return new ServerAccount(
            int.Parse(chosen[2], CultureInfo.InvariantCulture), int.Parse(chosen[3], CultureInfo.InvariantCulture), chosen[0]);
    }

    internal Task<Command.Outcome> RunAsync(
        string program, IEnumerable<string> arguments, string workingFolder, CancellationToken cancellationToken, bool capture = true) =>
        IsAnother
            ? Command.RunAsync(
                "setpriv", [$"--reuid={uid}", $"--regid={gid}", "--clear-groups", "--", program, .. arguments], workingFolder, cancellationToken, capture)
            : Command.RunAsync(program, arguments, workingFolder, cancellationToken, capture);

    /// <summary>Gives a file or a folder (not what is in it) to the account.</summary>
    internal async Task OwnAsync(string path, CancellationToken cancellationToken)
    {
        if (!IsAnother)
            return;

        var outcome = await Command.RunAsync("chown", [$"{uid}:{gid}", path], "/", cancellationToken);
        if (outcome.ExitCode != 0)
            throw new EmbeddedPostgresException($"'{path}' cannot be given to the account '{Name}': {outcome.LastLine}.");
    }

    /// <summary>
    /// The folder itself, or one below <c>/var/lib/cmtseval</c> when the account cannot reach it, as below a home folder
    /// that is closed to others. The same folder always leads to the same place.
    /// </summary>
    internal async Task<string> ReachableAsync(string folder, CancellationToken cancellationToken)
    {
        folder = Path.GetFullPath(folder);
        if (!IsAnother)
            return folder;

        var existing = folder;
        while (!Directory.Exists(existing))
            existing = Path.GetDirectoryName(existing)!;
        var reach = await RunAsync("test", ["-x", existing], "/", cancellationToken);
        if (reach.ExitCode == 0)
            return folder;

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(folder)))[..12];
        return Path.Combine("/var/lib/cmtseval", $"{Path.GetFileName(folder)}-{hash}");
    }
}
