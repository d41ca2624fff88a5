using System.Net;
using System.Reflection;
using System.Text;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.Security;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Web.AcceptanceTests.Security;

/// <summary>Walks every route that the application serves.</summary>
internal sealed class RouteWalkTests : AcceptanceTest
{
    private static readonly Role[] People =
        [.. Enum.GetValues<Role>().Where(role => role is not Role.MachineClient)];

    private static IReadOnlyList<RouteEndpoint> Routes =>
        [.. WebApplication.Factory.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Test]
    public void Every_route_names_a_permission_or_is_public() => Routes
        .Where(route => route.Metadata.GetMetadata<RoutePermission>() is null && route.Metadata.GetMetadata<PublicRoute>() is null)
        .Select(route => route.RoutePattern.RawText)
        .ShouldBeEmpty();

    [Test]
    public void A_route_names_the_permission_of_its_use_case()
    {
        var useCases = typeof(Permission).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<RequiresPermissionAttribute>() is not null || type.GetCustomAttribute<PublicUseAttribute>() is not null)
            .ToDictionary(type => type.Name, type => type.GetCustomAttribute<RequiresPermissionAttribute>()?.Permission);

        var named = Routes.Where(route => route.Metadata.GetMetadata<IEndpointNameMetadata>() is not null).ToList();
        named.Count.ShouldBeGreaterThan(15);
        named.Where(route => useCases.TryGetValue(route.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName, out var needed)
                && needed != route.Metadata.GetMetadata<RoutePermission>()?.Permission)
            .Select(route => route.RoutePattern.RawText)
            .ShouldBeEmpty();
    }

    [Test]
    public async Task Nobody_gets_past_a_guarded_route_without_a_token()
    {
        using var anyone = Anyone;
        foreach (var (route, request) in Guarded())
        {
            var response = await anyone.SendAsync(request);

            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, route.RoutePattern.RawText);
            (await ProblemOf(response)).Code.ShouldBe(SharedErrors.SignInRequired.Code);
        }
    }

    [Test]
    public async Task Nobody_gets_past_a_guarded_route_without_its_permission()
    {
        foreach (var (route, request) in Guarded())
        {
            var permission = route.Metadata.GetMetadata<RoutePermission>()!.Permission;
            var strangers = People.Where(role => !new[] { role }.Holds(permission)).ToList();
            if (strangers.Count == 0)
            {
                continue;
            }

            var stranger = await SignedInAs(strangers[0]);
            var response = await stranger.SendAsync(request);

            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{route.RoutePattern.RawText} as {strangers[0]}");
            (await ProblemOf(response)).Code.ShouldBe(SharedErrors.Forbidden.Code);
        }
    }

    private static IEnumerable<(RouteEndpoint Route, HttpRequestMessage Request)> Guarded()
    {
        foreach (var route in Routes.Where(route => route.Metadata.GetMetadata<RoutePermission>() is not null))
        {
            var method = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            yield return (route, new HttpRequestMessage(new HttpMethod(method), PathOf(route))
            {
                Content = method == "GET" ? null : ContentFor(route),
            });
        }
    }

    private static HttpContent ContentFor(RouteEndpoint route) =>
        route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true
            ? new MultipartFormDataContent { { new StringContent("Photo"), "purpose" } }
            : new StringContent("{}", Encoding.UTF8, "application/json");

    internal static string PathOf(RouteEndpoint route)
    {
        var segments = route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "guid") =>
                Guid.CreateVersion7().ToString(),
            _ => "1",
        })));
        return "/" + string.Join('/', segments);
    }
}
