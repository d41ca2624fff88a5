namespace CmtsEval.Build;

/// <summary><c>contract</c>: the OpenAPI document of the server, and the client generated from it.</summary>
internal static class ContractTarget
{
    internal static async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        await Prerequisites.RequireNodeAsync(cancellationToken);
        await ServerProgram.BuildAsync(cancellationToken);
        await Log.StepAsync("Writing the contract", () => WriteAsync(Paths.Contract, cancellationToken));
        await ClientProgram.InstallAsync(cancellationToken);
        await Log.StepAsync("Generating the client", () => ClientProgram.NpmAsync(["run", "generate"], cancellationToken));
    }

    /// <summary>Compares what the built server offers, and what the generator makes of it, with what is committed.</summary>
    /// <exception cref="BuildException">The committed contract or client is stale.</exception>
    internal static async Task CheckAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Paths.Artifacts, "contract");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        var current = Path.Combine(folder, "openapi.json");
        await WriteAsync(current, cancellationToken);
        if (!File.Exists(Paths.Contract) || Text(current) != Text(Paths.Contract))
            throw new BuildException("client/src/api/openapi.json is stale: regenerate it with 'dotnet run --project build -- contract'.");

        var generated = Path.Combine(folder, "generated");
        await ClientProgram.NpmAsync(["run", "generate", "--", "--output", generated], cancellationToken);
        var committed = Path.Combine(Paths.Client, "src", "api", "generated");
        if (Relative(generated).Any(file => !SameFile(file, generated, committed)) || Relative(committed).Count != Relative(generated).Count)
            throw new BuildException("client/src/api/generated is stale: regenerate it with 'dotnet run --project build -- contract'.");
    }

    private static Task<string> WriteAsync(string path, CancellationToken cancellationToken) =>
        Shell.RunAsync(
            "dotnet",
            [Paths.WebProgram, "--write-contract", path],
            cancellationToken,
            Path.Combine(Paths.Root, "src", "Web"),
            new Dictionary<string, string?> { ["ASPNETCORE_ENVIRONMENT"] = "Development" });

    private static List<string> Relative(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))]
            : [];

    private static bool SameFile(string file, string one, string other) =>
        File.Exists(Path.Combine(other, file)) && Text(Path.Combine(one, file)) == Text(Path.Combine(other, file));

    // A checkout on Windows may have turned line ends.
    private static string Text(string file) => File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd();
}
