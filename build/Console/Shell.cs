namespace CmtsEval.Build;

/// <summary>Runs programs to their end, from the root of the working copy unless said otherwise.</summary>
internal static class Shell
{
    /// <summary>Runs quietly; when the program fails, shows what it said and throws.</summary>
    /// <returns>The lines of the program.</returns>
    internal static async Task<string> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        CancellationToken cancellationToken,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var (exitCode, output) = await TryAsync(program, arguments, cancellationToken, folder, environment);
        if (exitCode == 0)
            return output;

        Log.Error(output);
        throw new BuildException($"'{program} {string.Join(' ', arguments.Take(3))}' failed with exit code {exitCode}: what it said is above.");
    }

    /// <summary>Runs to the end and leaves the judgement to the caller.</summary>
    internal static async Task<(int ExitCode, string Output)> TryAsync(
        string program,
        IReadOnlyList<string> arguments,
        CancellationToken cancellationToken,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        Action<string>? onLine = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var child = ChildProcess.Start(program, arguments, folder ?? Paths.Root, environment, onLine);
        await child.Exited.WaitAsync(cancellationToken);
        return (child.ExitCode, child.Output);
    }
}
