using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using Microsoft.AspNetCore.WebUtilities;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class SignInTests : AcceptanceTest
{
    [Test]
    public async Task A_person_signs_in_with_code_and_proof_key_and_learns_who_they_are()
    {
        using var reviewer = await SignedInAs(Role.SocietyReviewer);

        var me = await reviewer.GetFromJsonAsync<JsonElement>("/api/account/me");

        me.GetProperty("userName").GetString().ShouldBe("the-societyreviewer");
        me.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["SocietyReviewer"]);
        me.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()).ShouldContain("ReviewApplications");
        me.GetProperty("centreId").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Test]
    public async Task A_wrong_password_and_an_unknown_name_are_refused_alike()
    {
        await People.OpenAsync("somebody", Role.Trainee);
        using var client = Anyone;

        foreach (var userName in new[] { "somebody", "nobody" })
        {
            var response = await client.PostAsJsonAsync("/api/account/sign-in", new { userName, password = "Wrong-Password-1" });

            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await ProblemOf(response)).Code.ShouldBe(AccountErrors.CredentialsWrong.Code);
        }
    }

    [Test]
    public async Task Five_failures_lock_the_account_even_for_the_right_password()
    {
        await People.OpenAsync("somebody", Role.Trainee);
        using var client = Anyone;

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            var failed = await client.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = "Wrong-Password-1" });
            (await ProblemOf(failed)).Code.ShouldBe((attempt < 5 ? AccountErrors.CredentialsWrong : AccountErrors.LockedOut).Code);
        }

        var right = await client.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = People.Password });
        (await ProblemOf(right)).Code.ShouldBe(AccountErrors.LockedOut.Code);
    }

    [Test]
    public async Task Without_a_session_the_authorization_endpoint_leads_to_the_sign_in_page_and_back()
    {
        using var client = Anyone;

        var response = await client.GetAsync(Session.AuthorizationUri("a-verifier-of-at-least-forty-three-characters-00"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var location = response.Headers.Location!.OriginalString;
        location.ShouldStartWith("/sign-in?returnUrl=");
        QueryHelpers.ParseQuery(location[location.IndexOf('?')..])["returnUrl"].ToString().ShouldStartWith("/connect/authorize?client_id=cmtseval-spa");
    }

    [Test]
    public async Task A_code_is_worth_nothing_without_its_verifier()
    {
        await People.OpenAsync("somebody", Role.Trainee);
        using var browser = Anyone;
        (await browser.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = People.Password }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        var authorization = await browser.GetAsync(Session.AuthorizationUri("a-verifier-of-at-least-forty-three-characters-00"));
        var code = QueryHelpers.ParseQuery(authorization.Headers.Location!.Query)["code"].ToString();

        var exchange = await Session.ExchangeAsync(browser, code, "another-verifier-of-forty-three-characters-0001");

        exchange.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await exchange.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().ShouldBe("invalid_grant");
    }
}
