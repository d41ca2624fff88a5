using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Certificates;
using Duende.IdentityModel.Client;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class RegisterMachineClientTests : AcceptanceTest
{
    [Test]
    public async Task A_system_fetches_a_token_for_its_scope_and_reaches_nothing_else()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var clientId = $"partner-{Guid.NewGuid():n}"[..20];
        var registered = await administrator.PostAsJsonAsync(
            "/api/accounts/machine-clients", new { clientId, displayName = "Partner", scopes = new[] { "certificates.verify" } });
        registered.StatusCode.ShouldBe(HttpStatusCode.Created);
        var secret = (await registered.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("clientSecret").GetString()!;

        using var system = Anyone;
        var token = await RequestAsync(system, clientId, secret, "certificates.verify");
        token.IsError.ShouldBeFalse(token.ErrorDescription);

        system.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
        var unknown = await system.PostAsJsonAsync("/api/systems/certificates/verify", new { number = "CSM0", holderName = "Nobody" });
        (await ProblemOf(unknown)).Code.ShouldBe(CertificateErrors.NotVerified.Code);
        var me = await system.GetAsync("/api/account/me");
        me.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ProblemOf(me)).Code.ShouldBe(SharedErrors.Forbidden.Code);
    }

    [Test]
    public async Task Wrong_secrets_and_foreign_scopes_get_no_token()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var clientId = $"partner-{Guid.NewGuid():n}"[..20];
        var registered = await administrator.PostAsJsonAsync(
            "/api/accounts/machine-clients", new { clientId, displayName = "Partner", scopes = new[] { "certificates.verify" } });
        var secret = (await registered.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("clientSecret").GetString()!;

        using var system = Anyone;
        (await RequestAsync(system, clientId, "wrong", "certificates.verify")).HttpStatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RequestAsync(system, clientId, secret, "notices.read")).IsError.ShouldBeTrue();
        (await RequestAsync(system, clientId, secret, "api")).IsError.ShouldBeTrue();
    }

    [Test]
    public async Task A_scope_that_is_not_for_systems_is_refused()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);

        var response = await administrator.PostAsJsonAsync(
            "/api/accounts/machine-clients", new { clientId = "partner-scope", displayName = "Partner", scopes = new[] { "api" } });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ProblemOf(response)).Code.ShouldBe(AccountErrors.ScopeUnknown.Code);
    }

    private static Task<TokenResponse> RequestAsync(HttpClient client, string clientId, string secret, string scope) =>
        client.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest
        {
            Address = "http://localhost/connect/token",
            ClientId = clientId,
            ClientSecret = secret,
            Scope = scope,
        });
}
