using CmtsEval.Application.Common;

namespace CmtsEval.Web.Security;

internal static class RouteExtensions
{
    /// <summary>Only who holds the permission reaches this route; the use case behind it names the same one.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder route, Permission permission)
        where TBuilder : IEndpointConventionBuilder => route
            .RequireAuthorization(policy => policy.AddRequirements(new PermissionRequirement(permission)))
            .WithMetadata(new RoutePermission(permission));

    /// <summary>Anybody reaches this route, as often as the limit for the public allows.</summary>
    public static TBuilder Public<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.AllowAnonymous().WithMetadata(new PublicRoute()).RequireRateLimiting(Limits.Public);
}

/// <summary>What a test reads off a route.</summary>
internal sealed record RoutePermission(Permission Permission);

/// <summary>Marks a route as meant for everybody.</summary>
internal sealed record PublicRoute;
