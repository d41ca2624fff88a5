using CmtsEval.Infrastructure.Messaging;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace CmtsEval.Infrastructure.Jobs;

/// <summary>Puts a round of delivery in the queue; when that fails, the next regular one does the work.</summary>
internal sealed partial class PromptDelivery(IBackgroundJobClient jobs, ILogger<PromptDelivery> log) : IPromptDelivery
{
    public void Ask()
    {
        try
        {
            jobs.Enqueue<JobRunner<DeliverMessages>>(runner => runner.RunAsync(CancellationToken.None));
        }
        catch (BackgroundJobClientException exception)
        {
            LogFailure(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Posted messages wait for the next regular delivery.")]
    private partial void LogFailure(Exception exception);
}
