using System.Diagnostics;
using System.Globalization;

namespace CmtsEval.Benchmarks;

/// <summary>What one piece of work took.</summary>
/// <param name="Growth">The most working set at any moment beyond that before, in MB.</param>
internal sealed record Measurement(string Name, TimeSpan Time, long Growth)
{
    private static readonly TimeSpan SamplingInterval = TimeSpan.FromMilliseconds(20);

    public static async Task<Measurement> OfAsync(string name, Func<Task> work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = Environment.WorkingSet;
        var most = before;
        await using var sampler = new Timer(_ => most = Math.Max(most, Environment.WorkingSet), null, TimeSpan.Zero, SamplingInterval);
        var watch = Stopwatch.StartNew();
        await work();
        watch.Stop();
        return new Measurement(name, watch.Elapsed, (Math.Max(most, Environment.WorkingSet) - before) >> 20);
    }

    public string Line(Measurement baseline) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-52} {Time.TotalSeconds,7:0.00} s {Time / baseline.Time,7:0.0} × {Growth,6} MB");
}
