using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class AssignRolesTests : AcceptanceTest
{
    [Test]
    public async Task New_roles_count_from_the_next_request_on()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = await People.OpenAsync("somebody", Role.Supervisor);
        using var somebody = SignedInAs("somebody", People.Password);
        (await somebody.GetAsync("/api/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await administrator.PutAsJsonAsync($"/api/accounts/{id}/roles", new { roles = new[] { "Auditor" } })).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);

        (await somebody.GetAsync("/api/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task Nobody_disables_or_raises_the_own_account()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = (await administrator.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("id").GetString();

        (await ProblemOf(await administrator.PostAsync($"/api/accounts/{id}/disable", null))).Code.ShouldBe(AccountErrors.NotOwnAccount.Code);
        (await ProblemOf(await administrator.PutAsJsonAsync($"/api/accounts/{id}/roles", new { roles = new[] { "SocietyApprover" } }))).Code
            .ShouldBe(AccountErrors.NotOwnAccount.Code);
    }
}
