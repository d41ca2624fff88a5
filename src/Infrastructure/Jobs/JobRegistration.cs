using CmtsEval.Infrastructure.Messaging;
using Hangfire;
using Hangfire.PostgreSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Jobs;

internal static class JobRegistration
{
    private const int Workers = 4;

    /// <summary>Every job, and the server that runs them at their times unless <c>Jobs:Run</c> is false.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(typeof(JobRunner<>));
        services.AddSingleton<JobsByName>();
        foreach (var (job, _) in JobCatalogue.All)
        {
            services.AddScoped(job);
        }

        if (!configuration.GetValue("Jobs:Run", true))
        {
            services.AddSingleton<IPromptDelivery, DeliveryInItsTime>();
            return services;
        }

        services.AddSingleton<IPromptDelivery, PromptDelivery>();
        services.AddHangfire((provider, hangfire) => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UsePostgreSqlStorage(
                options => options.UseNpgsqlConnection(JobDatabase.ConnectionString(
                    provider.GetRequiredService<IConfiguration>().GetConnectionString("CmtsEval")!)),
                JobDatabase.Options));
        services.AddHangfireServer(options => options.WorkerCount = Workers);
        services.AddHostedService<JobSchedule>();
        return services;
    }
}
