using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common;
using CmtsEval.Application.Jobs;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Jobs;

/// <summary>Runs one job: a scope that sees every centre, one commit, and an audit entry without a user when the job acted.</summary>
internal sealed class JobRunner<TJob>(IServiceScopeFactory scopes) : IJobRunner
    where TJob : IRecurringJob
{
    private const int SecondsToWaitForAnotherRun = 60;

    [DisableConcurrentExecution(SecondsToWaitForAnotherRun)]
    [AutomaticRetry(Attempts = 3)]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IDataScope>().SeeEverything();
        var acted = await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(cancellationToken);

        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        if (acted > 0)
        {
            work.Add(scope.ServiceProvider.GetRequiredService<IAuditTrail>().Done(new AuditedUse(typeof(TJob).Name, new Dictionary<string, Guid>())));
        }

        await work.CommitAsync(cancellationToken);
    }
}

/// <summary>A runner of whichever job.</summary>
internal interface IJobRunner
{
    Task RunAsync(CancellationToken cancellationToken);
}
