using System.Net;
using System.Net.Http.Json;
using CmtsEval.Infrastructure.Jobs;
using CmtsEval.Infrastructure.Messaging;
using Hangfire;
using Hangfire.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Web.AcceptanceTests.Jobs;

/// <summary>A server that runs its jobs, which the servers of the other tests do not.</summary>
internal sealed class JobScheduleTests : AcceptanceTest
{
    [Test]
    public async Task A_started_server_keeps_the_schedule_and_delivers_a_posted_message_at_once()
    {
        await using var running = WebApplication.Factory.WithWebHostBuilder(host => host.UseSetting("Jobs:Run", "true"));
        using var client = running.CreateClient();

        var jobs = running.Services.GetRequiredService<JobStorage>().GetConnection().GetRecurringJobs();
        jobs.Select(job => job.Id).ShouldBe(JobCatalogue.All.Select(entry => entry.Job.Name), ignoreOrder: true);
        jobs.ShouldAllBe(job => job.TimeZoneId == "Asia/Shanghai" && job.NextExecution != null && job.Error == null);

        var answer = await client.PostAsJsonAsync("/api/account/verification-code", new { mobile = "19900008321" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        Func<int> arrived = () => running.Services.GetRequiredService<DevelopmentMessages>().All.Count(message => message.Recipient == "19900008321");
        for (var waited = 0; arrived() == 0 && waited < 100; waited++)
        {
            await Task.Delay(100);
        }

        arrived().ShouldBe(1);
    }

    [Test]
    public async Task A_development_server_runs_a_job_when_told()
    {
        using var client = Anyone;

        (await client.PostAsync("/api/development/jobs/DeliverMessages", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.PostAsync("/api/development/jobs/Unheard", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
