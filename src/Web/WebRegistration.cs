using System.Text.Json.Serialization;
using CmtsEval.Application.Common;
using CmtsEval.Web.Development;
using CmtsEval.Web.Endpoints;
using CmtsEval.Web.Health;
using CmtsEval.Web.OpenApi;
using CmtsEval.Web.Problems;
using CmtsEval.Web.Security;
using CmtsEval.Web.Telemetry;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace CmtsEval.Web;

internal static class WebRegistration
{
    public static void AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<IRequestContext, HttpRequestContext>();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ProblemWriter>();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddAuthorization();
        builder.Services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedAuthorization>();
        builder.AddSecurity();
        builder.AddTelemetry();
        builder.Services.AddHealth();
        builder.AddDevelopmentClock();
        builder.Services.AddContract();
    }

    public static void UseWeb(this WebApplication app)
    {
        app.UseRequestLogs();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => ProblemWriter.WriteBareAsync(context.HttpContext));
        app.UseSecurity();
        app.UseContract();
        app.MapHealth();
        app.MapEndpoints();
        app.MapDevelopmentClock();
        app.MapDevelopmentMessages();
        app.MapDevelopmentJobs();
        app.UseSinglePageApplication();
    }
}
