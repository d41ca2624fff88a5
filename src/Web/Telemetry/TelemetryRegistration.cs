using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Serilog;
using Serilog.Formatting.Compact;

namespace CmtsEval.Web.Telemetry;

/// <summary>Structured logs on the console, traces and metrics by OTLP; routes instead of addresses, so that no personal data gets in.</summary>
internal static class TelemetryRegistration
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Host.UseSerilog((context, services, logger) =>
        {
            logger.ReadFrom.Configuration(context.Configuration).ReadFrom.Services(services).Enrich.FromLogContext();
            if (context.HostingEnvironment.IsDevelopment())
            {
                logger.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
            }
            else
            {
                logger.WriteTo.Console(new CompactJsonFormatter());
            }
        });

        var exports = !string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("cmtseval"))
            .WithTracing(traces =>
            {
                traces.AddAspNetCoreInstrumentation(options => options.Filter = context => !CarriesSecret(context.Request.Path)).AddNpgsql();
                if (exports)
                {
                    traces.AddOtlpExporter();
                }
            })
            .WithMetrics(metrics =>
            {
                metrics.AddAspNetCoreInstrumentation().AddMeter("Npgsql");
                if (exports)
                {
                    metrics.AddOtlpExporter();
                }
            });
    }

    public static void UseRequestLogs(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("RequestMethod", new Serilog.Events.ScalarValue(context.Request.Method)),
            new("Route", new Serilog.Events.ScalarValue(RouteOf(context) ?? "(no route)")),
            new("StatusCode", new Serilog.Events.ScalarValue(status)),
            new("Elapsed", new Serilog.Events.ScalarValue(elapsed)),
        ];
    });

    /// <summary>The exception handler clears the endpoint of a refused request; it remembers which one that was.</summary>
    private static string? RouteOf(HttpContext context)
    {
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText;
    }

    // The token in a download link opens the file while it lasts.
    private static bool CarriesSecret(PathString path) => path.StartsWithSegments("/api/files/content");
}
