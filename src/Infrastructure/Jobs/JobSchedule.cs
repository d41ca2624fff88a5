using CmtsEval.Application.Common;
using Hangfire;
using Hangfire.Common;
using Hangfire.Storage;
using Microsoft.Extensions.Hosting;

namespace CmtsEval.Infrastructure.Jobs;

/// <summary>Keeps the schedule as the job classes say, at every start; jobs that are no more are taken out.</summary>
internal sealed class JobSchedule(IRecurringJobManager schedule, JobStorage storage) : IHostedService
{
    private static readonly RecurringJobOptions InShanghai = new() { TimeZone = ShanghaiClock.Zone };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (job, cron) in JobCatalogue.All)
        {
            var runner = typeof(JobRunner<>).MakeGenericType(job);
            var run = runner.GetMethod(nameof(JobRunner<>.RunAsync))!;
            schedule.AddOrUpdate(job.Name, new Job(runner, run, CancellationToken.None), cron, InShanghai);
        }

        using var connection = storage.GetConnection();
        var known = JobCatalogue.All.Select(entry => entry.Job.Name).ToHashSet();
        foreach (var gone in connection.GetRecurringJobs().Where(entry => !known.Contains(entry.Id)))
        {
            schedule.RemoveIfExists(gone.Id);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
