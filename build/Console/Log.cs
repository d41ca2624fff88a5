using System.Diagnostics;
using System.Globalization;

namespace CmtsEval.Build;

/// <summary>What the console shows: a line when a step begins, one every ten seconds while it lasts, one when it is over.</summary>
internal static class Log
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);
    private static readonly Lock Gate = new();

    internal static void Line(string text = "")
    {
        lock (Gate)
            Console.Out.WriteLine(text);
    }

    internal static void Error(string text)
    {
        lock (Gate)
            Console.Error.WriteLine(text);
    }

    internal static Task StepAsync(string name, Func<Task> work) =>
        StepAsync<object?>(name, async () =>
        {
            await work();
            return null;
        });

    /// <param name="good">What counts as success; by default whatever does not throw.</param>
    internal static async Task<T> StepAsync<T>(string name, Func<Task<T>> work, Func<T, bool>? good = null)
    {
        Line($"→ {name}");
        var watch = Stopwatch.StartNew();
        await using var heartbeat = new Timer(_ => Line($"  … {name}, {Seconds(watch.Elapsed)} so far"), null, Heartbeat, Heartbeat);
        try
        {
            var result = await work();
            Line($"{(good is null || good(result) ? '✓' : '✗')} {name} ({Seconds(watch.Elapsed)})");
            return result;
        }
        catch (OperationCanceledException)
        {
            Line($"■ {name}: stopped");
            throw;
        }
        catch
        {
            Line($"✗ {name} ({Seconds(watch.Elapsed)})");
            throw;
        }
    }

    internal static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    /// <summary>Reports become lines of their own at once, unlike those of <see cref="Progress{T}"/>.</summary>
    internal sealed class Progress : IProgress<string>
    {
        public void Report(string value) => Line($"  · {value}");
    }
}
