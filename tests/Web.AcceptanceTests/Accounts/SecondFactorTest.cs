using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

/// <summary>What tests of the second factor share.</summary>
internal abstract class SecondFactorTest : AcceptanceTest
{
    protected static async Task<string> EnrolAsync(HttpClient person)
    {
        var key = (await PostAsync(person, "/api/account/second-factor/begin", new { })).GetProperty("sharedKey").GetString()!;
        await PostAsync(person, "/api/account/second-factor/confirm", new { code = Totp.CodeOf(key) });
        (await person.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("secondFactor").GetBoolean().ShouldBeTrue();
        return key;
    }

    protected static Task<HttpResponseMessage> SignInAsync(HttpClient client, string userName, string code) =>
        client.PostAsJsonAsync("/api/account/sign-in", new { userName, password = People.Password, code });

    protected static async Task<JsonElement> PostAsync(HttpClient client, string path, object body)
    {
        var response = await client.PostAsJsonAsync(path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    protected static AccountSettings Settings =>
        WebApplication.Factory.Services.GetRequiredService<IOptions<AccountSettings>>().Value;

    [TearDown]
    public void RelaxAgain() => Settings.RequireSecondFactor = false;
}
