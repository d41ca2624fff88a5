using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.Problems;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>Every test starts from an empty database at noon in Shanghai on 2026-12-01.</summary>
internal abstract class AcceptanceTest
{
    protected static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    [SetUp]
    public virtual Task Reset()
    {
        People.Forget();
        return WebApplication.ResetAsync();
    }

    /// <summary>A client with real tokens of somebody who has this role; <paramref name="name"/> tells two people of one role apart.</summary>
    protected static Task<HttpClient> SignedInAs(Role role, string? name = null) => People.As(role, name);

    /// <summary>A client with real tokens of an account that was opened over HTTP.</summary>
    protected static HttpClient SignedInAs(string userName, string password) => People.Client(userName, password);

    protected static HttpClient Anyone => WebApplication.Factory.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>The problem that a refused request must answer.</summary>
    protected static async Task<Problem> ProblemOf(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (await response.Content.ReadFromJsonAsync<Problem>(Json))!;
    }
}
