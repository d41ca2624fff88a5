using System.Security.Cryptography;

namespace CmtsEval.Build;

/// <summary>The SPA: its packages, its build and its checks.</summary>
internal static class ClientProgram
{
    private static readonly string[] Inputs =
    [
        "client/src", "client/public", "client/index.html", "client/package.json", "client/package-lock.json",
        "client/vite.config.ts", "client/tsconfig.json", "client/tsconfig.app.json", "client/tsconfig.node.json",
    ];

    /// <summary>Installs the packages of the lock file, unless these very ones are installed.</summary>
    internal static Task InstallAsync(CancellationToken cancellationToken)
    {
        var stampFile = Path.Combine(Paths.Client, "node_modules", ".lock-hash");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Paths.Client, "package-lock.json"))));
        if (File.Exists(stampFile) && File.ReadAllText(stampFile) == hash)
            return Task.CompletedTask;

        return Log.StepAsync("Installing the client's packages", async () =>
        {
            await NpmAsync(["ci", "--no-audit", "--no-fund", "--loglevel", "error"], cancellationToken);
            await File.WriteAllTextAsync(stampFile, hash, cancellationToken);
        });
    }

    internal static async Task BuildAsync(CancellationToken cancellationToken)
    {
        await InstallAsync(cancellationToken);
        var freshness = Freshness.Of("client", Inputs);
        if (freshness.IsUpToDate(Path.Combine(Paths.ClientDist, "index.html")))
        {
            Log.Line("✓ Client is up to date");
            return;
        }

        await Log.StepAsync("Building the client", async () =>
        {
            freshness.Forget();
            await NpmAsync(["run", "build"], cancellationToken);
            freshness.Record();
        });
    }

    internal static Task<string> NpmAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        Shell.RunAsync("npm", arguments, cancellationToken, Paths.Client);
}
