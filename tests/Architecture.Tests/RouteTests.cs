using System.Reflection;
using CmtsEval.Application;
using CmtsEval.Application.Common;
using CmtsEval.Infrastructure;
using CmtsEval.Web;
using CmtsEval.Web.Endpoints;
using CmtsEval.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.Architecture.Tests;

public class RouteTests
{
    private static readonly Lazy<IReadOnlyList<RouteEndpoint>> Routes = new(Map);

    /// <summary>Routes that no use case stands behind: the token endpoints speak OAuth, not ours.</summary>
    private static readonly string[] WithoutUseCase = ["/connect/", "/health/", "/.well-known/", "/openapi/"];

    [Test]
    public void Every_route_names_a_permission_or_is_public()
    {
        Api.ShouldNotBeEmpty();

        var silent = Api.Where(route => (PermissionOf(route) is null) == (route.Metadata.GetMetadata<PublicRoute>() is null)).Select(NameOf);

        silent.ShouldBeEmpty();
    }

    [Test]
    public void Every_route_bears_the_name_of_a_use_case()
    {
        var requests = Code.Requests.Select(request => request.Name).ToHashSet();

        Api.Where(route => !requests.Contains(NameOf(route))).Select(NameOf).ShouldBeEmpty();
    }

    [Test]
    public void No_two_routes_bear_one_name() =>
        Api.GroupBy(NameOf).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Test]
    public void A_route_asks_for_the_permission_that_its_use_case_asks_for()
    {
        var requests = Code.Requests.ToLookup(request => request.Name);

        var differing =
            from route in Api
            from request in requests[NameOf(route)]
            let needed = request.GetCustomAttribute<RequiresPermissionAttribute>()?.Permission
            where needed != PermissionOf(route)
            select $"{request.Name}: route {PermissionOf(route)?.ToString() ?? "public"}, use case {needed?.ToString() ?? "public"}";

        differing.ShouldBeEmpty();
    }

    [Test]
    public void Every_use_case_is_reached_by_a_route()
    {
        var names = Api.Select(NameOf).ToHashSet();

        Code.Requests.Where(request => !names.Contains(request.Name)).Select(request => request.Name).ShouldBeEmpty();
    }

    private static IReadOnlyList<RouteEndpoint> Api =>
        [.. Routes.Value.Where(route => !WithoutUseCase.Any(prefix => Pattern(route).StartsWith(prefix, StringComparison.Ordinal)))];

    private static Permission? PermissionOf(RouteEndpoint route) => route.Metadata.GetMetadata<RoutePermission>()?.Permission;

    private static string NameOf(RouteEndpoint route) => route.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? $"(unnamed) {Pattern(route)}";

    private static string Pattern(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.TrimStart('/');

    private static List<RouteEndpoint> Map()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        var keys = Path.Combine(Path.GetTempPath(), $"cmtseval-routes-{Guid.NewGuid():n}");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:CmtsEval"] = "Host=localhost;Database=never-opened",
            ["PersonalData:KeyFile"] = Path.Combine(keys, "personal-data.json"),
            ["Keys:Root"] = keys,
            ["Files:Root"] = keys,
        });
        builder.Services.AddApplication(builder.Configuration);
        builder.Services.AddInfrastructure(builder.Configuration, isDevelopment: true);
        builder.AddWeb();
        var app = builder.Build();
        app.MapEndpoints();
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
    }
}
