using System.Globalization;
using System.Threading.RateLimiting;
using CmtsEval.Domain.Common;
using CmtsEval.Web.Problems;

namespace CmtsEval.Web.Security;

/// <summary>How often one address may call what needs no token; settings under <c>Limits</c>, per minute.</summary>
internal static class Limits
{
    public const string SignIn = "sign-in";
    public const string Public = "public";
    public const string Complaints = "complaints";

    private const int DefaultSignInPerMinute = 20;
    private const int DefaultPublicPerMinute = 300;
    private const int DefaultComplaintsPerMinute = 5;

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            await ProblemWriter.WriteAsync(context.HttpContext, [new Fault(SharedErrors.TooManyRequests)]);
        };
        options.AddPolicy(SignIn, context => PerMinute(context, configuration.GetValue("Limits:SignInPerMinute", DefaultSignInPerMinute)));
        options.AddPolicy(Public, context => PerMinute(context, configuration.GetValue("Limits:PublicPerMinute", DefaultPublicPerMinute)));
        options.AddPolicy(Complaints, context => PerMinute(context, configuration.GetValue("Limits:ComplaintsPerMinute", DefaultComplaintsPerMinute)));
    });

    private static RateLimitPartition<string> PerMinute(HttpContext context, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        $"{permits}:{context.Connection.RemoteIpAddress}",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
