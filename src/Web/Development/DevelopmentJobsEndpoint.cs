using CmtsEval.Infrastructure.Jobs;
using CmtsEval.Web.Security;

namespace CmtsEval.Web.Development;

/// <summary>Runs a job of a development server at once; the route does not exist in another environment.</summary>
internal static class DevelopmentJobsEndpoint
{
    public static void MapDevelopmentJobs(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapPost("/api/development/jobs/{name}", async (string name, JobsByName jobs, CancellationToken cancellationToken) =>
                await jobs.RunAsync(name, cancellationToken) ? Results.NoContent() : Results.NotFound()).Public().ExcludeFromDescription();
        }
    }
}
