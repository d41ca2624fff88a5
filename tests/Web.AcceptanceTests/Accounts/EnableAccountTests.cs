using System.Net;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class EnableAccountTests : AcceptanceTest
{
    [Test]
    public async Task An_enabled_account_works_again()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = await People.OpenAsync("somebody", Role.Supervisor);
        using var somebody = SignedInAs("somebody", People.Password);
        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await administrator.PostAsync($"/api/accounts/{id}/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await administrator.PostAsync($"/api/accounts/{id}/enable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
