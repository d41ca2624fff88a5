using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Jobs;

/// <summary>Runs one job at once, whatever its schedule.</summary>
public sealed class JobsByName(IServiceProvider services)
{
    /// <returns>False when no job has this name.</returns>
    public async Task<bool> RunAsync(string name, CancellationToken cancellationToken)
    {
        if (JobCatalogue.All.FirstOrDefault(entry => entry.Job.Name == name).Job is not { } job)
        {
            return false;
        }

        var runner = (IJobRunner)services.GetRequiredService(typeof(JobRunner<>).MakeGenericType(job));
        await runner.RunAsync(cancellationToken);
        return true;
    }
}
