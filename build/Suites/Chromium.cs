namespace CmtsEval.Build;

/// <summary>
/// The browser of the browser tests: Debian's package when root on Debian; else what is installed; else Playwright's own.
/// The headless shell comes first: it is the same engine without the parts of a window, and needs two thirds of the time.
/// </summary>
internal static class Chromium
{
    private const string HeadlessShell = "chromium-headless-shell";

    private static readonly string[] Names = [HeadlessShell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly string[] OtherPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ];

    private static bool IsRootOnDebian =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && File.Exists("/usr/bin/apt-get");

    /// <summary>Gets the browser once the client's packages are there, for Playwright is one of them.</summary>
    internal static async Task<string> GetAfterAsync(Task clientPackages, CancellationToken cancellationToken)
    {
        await clientPackages;
        return await GetAsync(cancellationToken);
    }

    /// <returns>The path of the program.</returns>
    private static async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (IsRootOnDebian && (Path.GetFileName(Installed()) != HeadlessShell || !HasChineseFont()))
            await Log.StepAsync("Installing Chromium and a Chinese font from Debian's packages", () => InstallFromDebianAsync(cancellationToken));
        if (Installed() is { } installed)
            return installed;

        return await Log.StepAsync("Installing Playwright's Chromium", () => InstallFromPlaywrightAsync(cancellationToken));
    }

    private static string? Installed()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Concat(OtherPlaces).FirstOrDefault(File.Exists);
    }

    private static bool HasChineseFont() =>
        Directory.Exists("/usr/share/fonts")
        && Directory.EnumerateFiles("/usr/share/fonts", "*CJK*", SearchOption.AllDirectories).Any();

    /// <summary>A release of Debian without the headless shell, or a machine without its packages, goes on with the browser that it has.</summary>
    private static async Task InstallFromDebianAsync(CancellationToken cancellationToken)
    {
        var environment = new Dictionary<string, string?> { ["DEBIAN_FRONTEND"] = "noninteractive" };
        await Shell.TryAsync("apt-get", ["update", "-q"], cancellationToken, environment: environment);
        var output = "";
        foreach (var browser in new[] { HeadlessShell, "chromium" })
        {
            string[] arguments = ["install", "-y", "-q", "--no-install-recommends", browser, "fonts-noto-cjk"];
            (_, output) = await Shell.TryAsync("apt-get", arguments, cancellationToken, environment: environment);
            if (Installed() is not null && HasChineseFont())
                return;
        }

        Log.Error(output);
        throw new BuildException("The browser tests need Chromium and a Chinese font, and Debian's packages could not be installed: install them and start again.");
    }

    private static async Task<string> InstallFromPlaywrightAsync(CancellationToken cancellationToken)
    {
        var (exitCode, output) = await Shell.TryAsync("npx", ["playwright", "install", "chromium"], cancellationToken, Paths.Client);
        const string Script = "import('@playwright/test').then(p => console.log(p.chromium.executablePath()))";
        var path = exitCode == 0 ? (await Shell.RunAsync("node", ["-e", Script], cancellationToken, Paths.Client)).Trim() : "";
        if (File.Exists(path))
            return path;

        Log.Error(output);
        throw new BuildException("The browser tests need Chrome or Chromium, and Playwright could not install one: install it and start again.");
    }
}
