using System.Diagnostics;
using System.Globalization;

namespace CmtsEval.EmbeddedPostgres;

/// <summary>Which process started the server of a cluster folder, so that a server left behind by a dead one can be told.</summary>
internal static class ServerOwner
{
    internal static void Claim(string folder)
    {
        using var self = Process.GetCurrentProcess();
        File.WriteAllText(FileOf(folder), $"{self.Id} {Ticks(self)}");
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
            return Ticks(process) == parts[1] ? id : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string FileOf(string folder) => Path.Combine(folder, "owner");

    // Seconds: the start time of a process is computed from the boot time and differs a little from reader to reader.
    private static string Ticks(Process process) =>
        (new DateTimeOffset(process.StartTime).ToUnixTimeSeconds() / 10).ToString(CultureInfo.InvariantCulture);
}
