using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CmtsEval.Build;

/// <summary>One program started by a target. Whatever happens, none outlives the target.</summary>
internal sealed partial class ChildProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int LinesKept = 4000;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);
    private static readonly ConcurrentDictionary<ChildProcess, byte> Running = new();

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentQueue<string> answer = new();

    private ChildProcess(Process process) => this.process = process;

    internal Task Exited => process.WaitForExitAsync();

    internal int Id => process.Id;

    internal bool HasExited => process.HasExited;

    internal int ExitCode => process.ExitCode;

    /// <summary>What the program said, remarks and errors included; the last lines of it when it said very much.</summary>
    internal string Output => string.Join(Environment.NewLine, lines);

    /// <summary>Its standard output alone.</summary>
    internal string Answer => string.Join(Environment.NewLine, answer);

    /// <param name="onLine">Sees every line as it comes.</param>
    /// <param name="onRemark">Sees the lines of standard error only.</param>
    internal static ChildProcess Start(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string?>? environment = null,
        Action<string>? onLine = null,
        Action<string>? onRemark = null)
    {
        var info = new ProcessStartInfo(Resolve(program))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            info.ArgumentList.Add(argument);
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            info.Environment[name] = value;

        var child = new ChildProcess(new Process { StartInfo = info });
        child.process.OutputDataReceived += (_, received) => Keep(received.Data, [child.lines, child.answer], onLine);
        child.process.ErrorDataReceived += (_, received) => Keep(received.Data, [child.lines], onLine + onRemark);
        try
        {
            child.process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new BuildException($"The program '{program}' is needed and cannot be started: {exception.Message}.");
        }

        Running.TryAdd(child, 0);
        child.process.StandardInput.Close();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Asks the program to end, and ends it with all its children when it does not do so in time.</summary>
    internal async Task StopAsync()
    {
        if (!process.HasExited)
        {
            if (OperatingSystem.IsWindows() || Kill(process.Id, Terminate) != 0)
                process.Kill(entireProcessTree: true);
            using var patience = new CancellationTokenSource(Grace);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }

        Running.TryRemove(this, out _);
    }

    internal static Task StopAllAsync() => Task.WhenAll(Running.Keys.Select(child => child.StopAsync()));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
    }

    private static void Keep(string? line, ReadOnlySpan<ConcurrentQueue<string>> queues, Action<string>? tell)
    {
        if (line is null)
            return;

        foreach (var queue in queues)
        {
            queue.Enqueue(line);
            while (queue.Count > LinesKept)
                queue.TryDequeue(out _);
        }

        tell?.Invoke(line);
    }

    // npm and npx are scripts on Windows, which only their full name starts.
    private static string Resolve(string program) =>
        OperatingSystem.IsWindows() && program is "npm" or "npx" ? program + ".cmd" : program;

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
