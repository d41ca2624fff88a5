using CmtsEval.Web.Security;

namespace CmtsEval.Web.Development;

/// <summary>Shows and moves the clock of a development server; neither the route nor the clock exists in another environment.</summary>
internal static class DevelopmentClockEndpoint
{
    private const string Route = "/api/development/clock";

    public static void AddDevelopmentClock(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddSingleton<DevelopmentClock>();
            builder.Services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DevelopmentClock>());
        }
    }

    public static void MapDevelopmentClock(this WebApplication app)
    {
        if (app.Services.GetService<DevelopmentClock>() is { } clock)
        {
            app.MapGet(Route, () => new ClockReading(clock.GetUtcNow())).Public().ExcludeFromDescription();
            app.MapPut(Route, (ClockReading wanted) =>
            {
                clock.MoveTo(wanted.Now);
                return new ClockReading(clock.GetUtcNow());
            }).Public().ExcludeFromDescription();
        }
    }

    private sealed record ClockReading(DateTimeOffset Now);
}
