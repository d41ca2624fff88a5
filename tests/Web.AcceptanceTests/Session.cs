using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>One person's tokens, fetched as the single-page application fetches them; renewed by a new sign-in when the clock passed them.</summary>
internal sealed class Session(string userName, string password) : DelegatingHandler(WebApplication.Factory.Server.CreateHandler())
{
    public const string RedirectUri = "http://localhost/callback";
    public const string Scope = "openid profile roles offline_access api";

    /// <summary>None before the first request.</summary>
    public SessionTokens? Tokens { get; set; }

    public HttpClient Client() => new(this) { BaseAddress = new Uri("http://localhost") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Tokens is null || WebApplication.Time.GetUtcNow() >= Tokens.UsableUntil)
        {
            var answer = await SignInAsync(userName, password);
            var lifetime = TimeSpan.FromSeconds(answer.GetProperty("expires_in").GetInt32() - 30);
            Tokens = new(answer.GetProperty("access_token").GetString()!, WebApplication.Time.GetUtcNow() + lifetime);
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Access);
        return await base.SendAsync(request, cancellationToken);
    }

    /// <summary>The token endpoint's whole answer after sign-in, authorization code and PKCE.</summary>
    public static async Task<JsonElement> SignInAsync(string userName, string password)
    {
        using var browser = WebApplication.Factory.CreateClient(new() { AllowAutoRedirect = false });
        var signIn = await browser.PostAsJsonAsync("/api/account/sign-in", new { userName, password });
        signIn.StatusCode.ShouldBe(HttpStatusCode.OK, await signIn.Content.ReadAsStringAsync());
        return await FetchAsync(browser);
    }

    /// <summary>As <see cref="SignInAsync"/>, for a browser that has the session cookie already.</summary>
    public static async Task<JsonElement> FetchAsync(HttpClient browser)
    {
        var verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var authorization = await browser.GetAsync(AuthorizationUri(verifier));
        authorization.StatusCode.ShouldBe(HttpStatusCode.Redirect, await authorization.Content.ReadAsStringAsync());
        var code = QueryHelpers.ParseQuery(authorization.Headers.Location!.Query)["code"].ToString();

        var exchange = await ExchangeAsync(browser, code, verifier);
        exchange.StatusCode.ShouldBe(HttpStatusCode.OK, await exchange.Content.ReadAsStringAsync());
        return await exchange.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static string AuthorizationUri(string verifier) => QueryHelpers.AddQueryString("/connect/authorize", new Dictionary<string, string?>
    {
        ["client_id"] = "cmtseval-spa",
        ["response_type"] = "code",
        ["redirect_uri"] = RedirectUri,
        ["scope"] = Scope,
        ["state"] = "state",
        ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
        ["code_challenge_method"] = "S256",
    });

    public static Task<HttpResponseMessage> ExchangeAsync(HttpClient browser, string code, string verifier) =>
        browser.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "cmtseval-spa",
            ["code"] = code,
            ["redirect_uri"] = RedirectUri,
            ["code_verifier"] = verifier,
        }));

    public static Task<HttpResponseMessage> RefreshAsync(HttpClient browser, string refreshToken) =>
        browser.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = "cmtseval-spa",
            ["refresh_token"] = refreshToken,
        }));
}

internal sealed record SessionTokens(string Access, DateTimeOffset UsableUntil);
