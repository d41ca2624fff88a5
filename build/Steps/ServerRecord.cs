using System.Diagnostics;
using System.Globalization;

namespace CmtsEval.Build;

/// <summary>Which process is the server of this working copy and who started it, so that one left behind by a killed run can be stopped.</summary>
internal static class ServerRecord
{
    /// <summary>Seconds: the start of a process is computed from the boot time, a little differently by every reader.</summary>
    private const long ReaderDifference = 2;

    private static string RecordFile => Path.Combine(Paths.Data, "server.pid");

    internal static void Write(int server) =>
        File.WriteAllText(RecordFile, $"{Identity(server)} {Identity(Environment.ProcessId)}");

    internal static void Remove() => File.Delete(RecordFile);

    /// <summary>Stops the recorded server when nobody looks after it any more.</summary>
    internal static async Task StopLeftBehindAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(RecordFile))
            return;

        var recorded = (await File.ReadAllTextAsync(RecordFile, cancellationToken)).Split(' ');
        if (recorded is [var server, var owner] && IsRunning(server) && !IsRunning(owner))
        {
            Log.Line("  · Stopping a server that an earlier run left behind");
            using var process = Process.GetProcessById(Id(server));
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(cancellationToken);
        }
    }

    private static bool IsRunning(string identity)
    {
        var parts = identity.Split('@');
        return parts.Length == 2
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var started)
            && Identity(Id(identity)).Split('@') is [_, var now]
            && Math.Abs(long.Parse(now, CultureInfo.InvariantCulture) - started) <= ReaderDifference;
    }

    private static int Id(string identity) =>
        int.TryParse(identity.Split('@')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>Id and second of the start; empty when there is no such process.</summary>
    private static string Identity(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return string.Create(CultureInfo.InvariantCulture, $"{id}@{new DateTimeOffset(process.StartTime).ToUnixTimeSeconds()}");
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
