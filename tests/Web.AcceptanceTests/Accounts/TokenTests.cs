using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using Duende.IdentityModel.Client;
using Duende.IdentityModel.OidcClient;
using Duende.IdentityModel.OidcClient.Browser;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

/// <summary>The token server seen by clients that others wrote.</summary>
internal sealed class TokenTests : AcceptanceTest
{
    [Test]
    public async Task An_independent_client_discovers_signs_in_and_refreshes()
    {
        await People.OpenAsync("somebody", Role.Assessor);
        using var browser = Anyone;
        (await browser.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = People.Password }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        var client = new OidcClient(new OidcClientOptions
        {
            Authority = "http://localhost/",
            ClientId = "cmtseval-spa",
            Scope = Session.Scope,
            RedirectUri = Session.RedirectUri,
            Browser = new HeadlessBrowser(browser),
            BackchannelHandler = WebApplication.Factory.Server.CreateHandler(),
            LoadProfile = false,
            Policy = { RequireIdentityTokenSignature = false, Discovery = { RequireHttps = false } },
        });

        var signedIn = await client.LoginAsync();
        signedIn.IsError.ShouldBeFalse(signedIn.ErrorDescription);
        signedIn.User.FindFirst("name")!.Value.ShouldBe("Name of somebody");

        var refreshed = await client.RefreshTokenAsync(signedIn.RefreshToken);
        refreshed.IsError.ShouldBeFalse(refreshed.ErrorDescription);
        using var api = Anyone;
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", refreshed.AccessToken);
        (await api.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_refresh_token_used_twice_ends_the_whole_chain()
    {
        await People.OpenAsync("somebody", Role.Assessor);
        using var client = Anyone;
        var first = (await Session.SignInAsync("somebody", People.Password)).GetProperty("refresh_token").GetString()!;
        var renewed = await (await Session.RefreshAsync(client, first)).Content.ReadFromJsonAsync<JsonElement>();
        var second = renewed.GetProperty("refresh_token").GetString()!;
        second.ShouldNotBe(first);

        (await Session.RefreshAsync(client, first)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var afterReuse = await Session.RefreshAsync(client, second);
        afterReuse.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await afterReuse.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().ShouldBe("invalid_grant");
    }

    [Test]
    public async Task An_access_token_is_a_signed_token_that_ends_after_ten_minutes()
    {
        await People.OpenAsync("somebody", Role.Assessor);
        var tokens = await Session.SignInAsync("somebody", People.Password);
        tokens.GetProperty("expires_in").GetInt32().ShouldBeInRange(590, 600);
        var accessToken = tokens.GetProperty("access_token").GetString()!;
        accessToken.Split('.').Length.ShouldBe(3);

        using var altered = Anyone;
        var parts = accessToken.Split('.');
        altered.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", $"{parts[0]}.{parts[1]}.{parts[2][..^4]}AAAA");
        (await altered.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task A_redirect_to_a_foreign_address_is_refused()
    {
        using var client = Anyone;
        var response = await client.GetAsync(
            Session.AuthorizationUri("a-verifier-of-at-least-forty-three-characters-00").Replace("localhost", "evil.example", StringComparison.Ordinal));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task A_plain_challenge_or_none_is_refused()
    {
        using var client = Anyone;
        var uri = Session.AuthorizationUri("a-verifier-of-at-least-forty-three-characters-00");

        foreach (var weak in new[] { uri.Replace("S256", "plain", StringComparison.Ordinal), uri[..uri.IndexOf("&code_challenge", StringComparison.Ordinal)] })
        {
            var response = await client.GetAsync(weak);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await response.Content.ReadAsStringAsync()).ShouldContain("invalid_request");
        }
    }

    [Test]
    public async Task The_discovery_document_names_the_endpoints_and_the_signing_key()
    {
        using var client = Anyone;
        var discovery = await client.GetDiscoveryDocumentAsync(new DiscoveryDocumentRequest
        {
            Address = "http://localhost",
            Policy = { RequireHttps = false, ValidateIssuerName = false },
        });

        discovery.IsError.ShouldBeFalse(discovery.Error);
        discovery.TokenEndpoint.ShouldBe("http://localhost/connect/token");
        discovery.CodeChallengeMethodsSupported.ShouldBe(["S256"]);
        discovery.KeySet!.Keys.Count.ShouldBe(1);
    }

    /// <summary>Plays the browser: follows the one redirect that a browser with a session cookie gets.</summary>
    private sealed class HeadlessBrowser(HttpClient browser) : IBrowser
    {
        public async Task<BrowserResult> InvokeAsync(BrowserOptions options, CancellationToken cancellationToken = default)
        {
            var response = await browser.GetAsync(options.StartUrl, cancellationToken);
            return new BrowserResult { ResultType = BrowserResultType.Success, Response = response.Headers.Location!.AbsoluteUri };
        }
    }
}
