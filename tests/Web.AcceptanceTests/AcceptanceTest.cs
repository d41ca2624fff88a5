using System.Net.Http.Json;
using System.Text.Json;
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
    public virtual Task Reset() => WebApplication.ResetAsync();

    protected static HttpClient Anyone => WebApplication.Factory.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>The problem that a refused request must answer.</summary>
    protected static async Task<Problem> ProblemOf(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (await response.Content.ReadFromJsonAsync<Problem>(Json))!;
    }
}
