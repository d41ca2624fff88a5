using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class DisableAccountTests : AcceptanceTest
{
    [Test]
    public async Task A_disabled_account_stops_at_its_next_request_and_cannot_renew_its_tokens()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = await People.OpenAsync("somebody", Role.Supervisor);
        var tokens = await Session.SignInAsync("somebody", People.Password);
        using var somebody = Anyone;
        somebody.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("access_token").GetString());
        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await administrator.PostAsync($"/api/accounts/{id}/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var client = Anyone;
        (await Session.RefreshAsync(client, tokens.GetProperty("refresh_token").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ProblemOf(await client.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = People.Password }))).Code
            .ShouldBe(AccountErrors.Disabled.Code);
    }

    [Test]
    public async Task A_manager_without_a_centre_administers_nobody()
    {
        using var manager = await SignedInAs(Role.BranchManager);
        var stranger = await People.OpenAsync("stranger", Role.Trainee);

        (await ProblemOf(await manager.GetAsync("/api/accounts"))).Code.ShouldBe(AccountErrors.NoCentre.Code);
        (await manager.PostAsync($"/api/accounts/{stranger}/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
