using System.Net;

namespace CmtsEval.Web.AcceptanceTests;

internal sealed class ContractTests : AcceptanceTest
{
    [Test]
    public async Task The_contract_is_served()
    {
        using var client = Anyone;
        var response = await client.GetAsync("/openapi/v1.json");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("CmtsEval API");
    }

    [Test]
    public async Task A_path_that_nobody_serves_is_a_problem_with_a_code()
    {
        using var client = Anyone;
        var response = await client.GetAsync("/api/nothing-here");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
