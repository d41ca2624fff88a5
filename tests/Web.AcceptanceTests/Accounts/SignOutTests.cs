using System.Net;
using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class SignOutTests : AcceptanceTest
{
    [Test]
    public async Task Signing_out_ends_the_session_of_the_browser()
    {
        await People.OpenAsync("somebody", Role.Trainee);
        using var browser = Anyone;
        (await browser.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = People.Password }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);

        (await browser.PostAsync("/api/account/sign-out", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var authorization = await browser.GetAsync(Session.AuthorizationUri("a-verifier-of-at-least-forty-three-characters-00"));
        authorization.Headers.Location!.OriginalString.ShouldStartWith("/sign-in?");
    }
}
