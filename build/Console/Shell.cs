namespace CmtsEval.Build;

/// <summary>Runs programs to their end, from the root of the working copy unless said otherwise.</summary>
internal static class Shell
{
    /// <summary>Runs quietly; when the program fails, shows what it said and throws.</summary>
    /// <returns>The program's standard output.</returns>
    internal static async Task<string> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        CancellationToken cancellationToken,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        Action<string>? onRemark = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var child = ChildProcess.Start(program, arguments, folder ?? Paths.Root, environment, onRemark: onRemark);
        await child.Exited.WaitAsync(cancellationToken);
        if (child.ExitCode == 0)
            return child.Answer;

        Log.Error(child.Output);
        throw new BuildException($"'{program} {string.Join(' ', arguments.Take(3))}' failed with exit code {child.ExitCode}: what it said is above.");
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
