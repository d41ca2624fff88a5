using System.Diagnostics;
using System.Globalization;

namespace CmtsEval.EmbeddedPostgres;

/// <summary>Which process started the server of a cluster folder, so that a server left behind by a dead one can be told.</summary>
internal static class ServerOwner
{
    /// <summary>Seconds: the start of a process is computed from the boot time, a little differently by every reader.</summary>
    private const long ReaderDifference = 2;

    internal static void Claim(string folder)
    {
        using var self = Process.GetCurrentProcess();
        File.WriteAllText(FileOf(folder), string.Create(CultureInfo.InvariantCulture, $"{self.Id} {StartSecond(self)}"));
    }

    internal static void Release(string folder) => File.Delete(FileOf(folder));

    /// <summary>The living process, other than this one, that holds the folder; null when there is none.</summary>
    internal static int? LivingOwner(string folder)
    {
        if (!File.Exists(FileOf(folder)))
            return null;

        var parts = File.ReadAllText(FileOf(folder)).Split(' ');
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;

        try
        {
            using var process = Process.GetProcessById(id);
            var claimed = long.Parse(parts[1], CultureInfo.InvariantCulture);
            return Math.Abs(StartSecond(process) - claimed) <= ReaderDifference ? id : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string FileOf(string folder) => Path.Combine(folder, "owner");

    private static long StartSecond(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
}
