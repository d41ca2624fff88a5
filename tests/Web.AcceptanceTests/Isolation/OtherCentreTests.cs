using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.DbTool.Demo;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Web.Security;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Web.AcceptanceTests.Isolation;

/// <summary>Walks every route as the people of another centre: what is not theirs does not exist for them.</summary>
internal sealed class OtherCentreTests : AcceptanceTest
{
    private static readonly Role[] Outsiders = [Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor, Role.Trainee, Role.Expert];

    /// <summary>Routes on which another centre's id is meant to work, each with its reason.</summary>
    private static readonly Dictionary<string, string> MeantForEverybody = new()
    {
        ["RegisterTrainee"] = "A trainee registers with any centre's published notice.",
    };

    private readonly Dictionary<Role, HttpClient> _outsiders = [];
    private ForeignRecords? _foreign;

    /// <summary>Fills the database once: nothing that these tests send may change it.</summary>
    public override async Task Reset()
    {
        if (_foreign is not null)
        {
            return;
        }

        await base.Reset();
        var configuration = WebApplication.Factory.Services.GetRequiredService<IConfiguration>();
        await SeedDemo.FillAsync(configuration, CancellationToken.None);
        _foreign = await ForeignRecords.LoadAsync(configuration);
        foreach (var role in Outsiders)
        {
            await OpenOutsiderAsync(role);
            _outsiders[role] = SignedInAs($"outsider-{role}", People.Password);
        }
    }

    [OneTimeTearDown]
    public void SignOut()
    {
        foreach (var client in _outsiders.Values)
        {
            client.Dispose();
        }
    }

    [Test]
    public async Task An_id_of_another_centre_is_unknown_on_every_route()
    {
        var walked = 0;
        var leaks = new List<string>();
        foreach (var route in GuardedRoutes().Where(route => !MeantForEverybody.ContainsKey(NameOf(route))))
        {
            foreach (var role in Outsiders.Where(role => new[] { role }.Holds(PermissionOf(route))))
            {
                if (RequestFor(route) is { } request)
                {
                    walked++;
                    var response = await _outsiders[role].SendAsync(request);
                    if (response.StatusCode != HttpStatusCode.NotFound)
                    {
                        leaks.Add($"{role} {NameOf(route)}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
                    }
                }
            }
        }

        walked.ShouldBeGreaterThan(60);
        leaks.ShouldBeEmpty(string.Join(Environment.NewLine, leaks));
    }

    [Test]
    public async Task No_list_shows_a_record_of_another_centre()
    {
        var walked = 0;
        var leaks = new List<string>();
        foreach (var route in GuardedRoutes().Where(route => MethodOf(route) == "GET" && route.RoutePattern.Parameters.Count == 0))
        {
            foreach (var role in Outsiders.Where(role => new[] { role }.Holds(PermissionOf(route))))
            {
                walked++;
                var answer = await _outsiders[role].GetStringAsync(route.RoutePattern.RawText);
                leaks.AddRange(_foreign!.All.Where(id => answer.Contains(id.ToString(), StringComparison.Ordinal))
                    .Select(id => $"{role} {NameOf(route)} shows {id}"));
            }
        }

        walked.ShouldBeGreaterThan(15);
        leaks.ShouldBeEmpty(string.Join(Environment.NewLine, leaks));
    }

    private static IEnumerable<RouteEndpoint> GuardedRoutes() => WebApplication.Factory.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<RoutePermission>() is not null);

    private HttpRequestMessage? RequestFor(RouteEndpoint route)
    {
        var group = route.RoutePattern.PathSegments[1].Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal
            ? literal.Content
            : string.Empty;
        var ids = route.RoutePattern.Parameters.Where(parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid")).ToList();
        var accepts = route.Metadata.GetMetadata<IAcceptsMetadata>();
        var body = accepts?.RequestType is { } type && !accepts.ContentTypes.Contains("multipart/form-data") ? SampleBody.Of(type) : null;
        var named = _foreign!.PutInto(body);
        if (ids.Count == 0 && !named)
        {
            return null;
        }

        var path = ids.Aggregate(
            route.RoutePattern.RawText!,
            (path, parameter) => path.Replace(
                $"{{{parameter.Name}:guid}}", _foreign!.IdFor(parameter.Name, group).ToString(), StringComparison.Ordinal));
        var request = new HttpRequestMessage(new HttpMethod(MethodOf(route)), path.Replace("{kind}", "IdFront", StringComparison.Ordinal) + "?subject=Theory");
        request.Content = body is not null
            ? JsonContent.Create(body)
            : accepts?.ContentTypes.Contains("multipart/form-data") is true ? Form() : null;
        return request;
    }

    private static MultipartFormDataContent Form()
    {
        var file = new ByteArrayContent("%PDF-1.4\n%%EOF"u8.ToArray());
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return new MultipartFormDataContent { { file, "file", "paper.pdf" } };
    }

    private static string MethodOf(RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];

    private static string NameOf(RouteEndpoint route) => route.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName;

    private static Permission PermissionOf(RouteEndpoint route) => route.Metadata.GetMetadata<RoutePermission>()!.Permission;

    private static async Task OpenOutsiderAsync(Role role)
    {
        await using var scope = WebApplication.Factory.Services.CreateAsyncScope();
        var isOfCentre = role is Role.BranchManager or Role.BranchStaff or Role.Teacher or Role.Assessor;
        await scope.ServiceProvider.GetRequiredService<IAccountRegister>().OpenAsync(
            new NewAccount($"outsider-{role}", $"Outsider {role}", People.Password, [role])
            {
                CentreId = isOfCentre ? BranchCentreId.New() : null,
                TeacherId = role is Role.Teacher ? TeacherId.New() : null,
                AssessorId = role is Role.Assessor ? AssessorId.New() : null,
                Organisation = "某单位",
            },
            CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
    }
}
