using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CmtsEval.Build;

/// <summary>
/// Whether a step may be left out because nothing it reads has changed since it last succeeded: a stamp over path, size and
/// time of every input, kept under <c>.data/stamps</c>.
/// </summary>
internal sealed class Freshness
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "dist", "test-results", "playwright-report"];

    private readonly string stampFile;
    private readonly string stamp;

    private Freshness(string stampFile, string stamp)
    {
        this.stampFile = stampFile;
        this.stamp = stamp;
    }

    internal static Freshness Of(string name, params IEnumerable<string> inputs)
    {
        var text = new StringBuilder();
        foreach (var file in inputs.SelectMany(Files).Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(file);
            text.Append(CultureInfo.InvariantCulture, $"{file}|{info.Length}|{info.LastWriteTimeUtc.Ticks}\n");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        return new Freshness(Path.Combine(Paths.Data, "stamps", name), hash);
    }

    internal bool IsUpToDate(string output) =>
        (File.Exists(output) || Directory.Exists(output)) && File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp;

    internal void Record()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(stampFile)!);
        File.WriteAllText(stampFile, stamp);
    }

    internal void Forget()
    {
        if (File.Exists(stampFile))
            File.Delete(stampFile);
    }

    private static IEnumerable<string> Files(string path)
    {
        var full = Path.Combine(Paths.Root, path);
        if (File.Exists(full))
            return [full];
        if (!Directory.Exists(full))
            return [];

        return Directory.EnumerateFiles(full).Concat(
            Directory.EnumerateDirectories(full)
                .Where(folder => !Generated.Contains(Path.GetFileName(folder)))
                .SelectMany(Files));
    }
}
