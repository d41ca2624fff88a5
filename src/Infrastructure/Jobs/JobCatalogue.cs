using System.Reflection;
using CmtsEval.Application.Jobs;

namespace CmtsEval.Infrastructure.Jobs;

/// <summary>Every recurring job there is: to add one, write the class.</summary>
internal static class JobCatalogue
{
    public static readonly IReadOnlyList<(Type Job, string Cron)> All =
    [
        .. new[] { typeof(IRecurringJob).Assembly, typeof(JobCatalogue).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(IRecurringJob).IsAssignableFrom(type))
            .Select(type => (type, type.GetCustomAttribute<RecursAttribute>()?.Cron
                ?? throw new InvalidOperationException($"The job {type.Name} does not say when it recurs."))),
    ];
}
