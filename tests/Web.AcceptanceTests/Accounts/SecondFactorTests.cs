using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class SecondFactorTests : AcceptanceTest
{
    private static AccountSettings Settings =>
        WebApplication.Factory.Services.GetRequiredService<IOptions<AccountSettings>>().Value;

    [TearDown]
    public void RelaxAgain() => Settings.RequireSecondFactor = false;

    [Test]
    public async Task A_society_role_must_enrol_before_it_gets_in_and_then_needs_the_code()
    {
        Settings.RequireSecondFactor = true;
        await People.OpenAsync("approver", Role.SocietyApprover);
        using var client = Anyone;
        var credentials = new { userName = "approver", password = People.Password };

        var refused = await client.PostAsJsonAsync("/api/account/sign-in", credentials);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ProblemOf(refused)).Code.ShouldBe("account.second-factor-enrolment-required");

        var key = await PostAsync(client, "/api/account/sign-in/second-factor/begin", credentials);
        var sharedKey = key.GetProperty("sharedKey").GetString()!;
        key.GetProperty("otpauthUri").GetString()!.ShouldContain($"secret={sharedKey}");
        var enrolled = await PostAsync(
            client,
            "/api/account/sign-in/second-factor/confirm",
            new { userName = "approver", password = People.Password, code = Totp.CodeOf(sharedKey) });
        var recovery = enrolled.GetProperty("recoveryCodes").EnumerateArray().Select(code => code.GetString()!).ToList();
        recovery.Count.ShouldBe(10);

        (await ProblemOf(await client.PostAsJsonAsync("/api/account/sign-in", credentials))).Code
            .ShouldBe(AccountErrors.SecondFactorCodeRequired.Code);
        (await ProblemOf(await SignInAsync(client, "approver", "000000x"))).Code.ShouldBe(AccountErrors.SecondFactorCodeWrong.Code);
        (await SignInAsync(client, "approver", Totp.CodeOf(sharedKey))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SignInAsync(client, "approver", recovery[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ProblemOf(await SignInAsync(client, "approver", recovery[0]))).Code.ShouldBe(AccountErrors.SecondFactorCodeWrong.Code);
    }

    [Test]
    public async Task Whoever_knows_only_the_password_cannot_replace_an_enrolled_second_factor()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        await EnrolAsync(trainee);
        using var client = Anyone;

        var again = await client.PostAsJsonAsync(
            "/api/account/sign-in/second-factor/begin", new { userName = "the-trainee", password = People.Password });

        (await ProblemOf(again)).Code.ShouldBe(AccountErrors.SecondFactorEnrolled.Code);
    }

    [Test]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        await EnrolAsync(trainee);
        using var client = Anyone;

        for (var attempt = 1; attempt < 5; attempt++)
        {
            (await ProblemOf(await SignInAsync(client, "the-trainee", "wrong"))).Code.ShouldBe(AccountErrors.SecondFactorCodeWrong.Code);
        }

        (await ProblemOf(await SignInAsync(client, "the-trainee", "wrong"))).Code.ShouldBe(AccountErrors.LockedOut.Code);
    }

    [Test]
    public async Task A_role_that_does_not_need_it_gives_it_up_with_a_code_and_a_society_role_never()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var key = await EnrolAsync(trainee);
        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/disable", new { code = "wrong" }))).Code
            .ShouldBe(AccountErrors.SecondFactorCodeMismatch.Code);
        (await trainee.PostAsJsonAsync("/api/account/second-factor/disable", new { code = Totp.CodeOf(key) }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var reviewer = await SignedInAs(Role.SocietyReviewer);
        var reviewersKey = await EnrolAsync(reviewer);
        Settings.RequireSecondFactor = true;
        (await ProblemOf(await reviewer.PostAsJsonAsync("/api/account/second-factor/disable", new { code = Totp.CodeOf(reviewersKey) }))).Code
            .ShouldBe(AccountErrors.SecondFactorMandatory.Code);
    }

    [Test]
    public async Task Confirming_needs_a_begun_enrolment_and_a_fitting_code()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/confirm", new { code = "123456" }))).Code
            .ShouldBe(AccountErrors.SecondFactorNotBegun.Code);

        await PostAsync(trainee, "/api/account/second-factor/begin", new { });
        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/confirm", new { code = "12345x" }))).Code
            .ShouldBe(AccountErrors.SecondFactorCodeMismatch.Code);
        (await trainee.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("secondFactor").GetBoolean().ShouldBeFalse();
    }

    private static async Task<string> EnrolAsync(HttpClient person)
    {
        var key = (await PostAsync(person, "/api/account/second-factor/begin", new { })).GetProperty("sharedKey").GetString()!;
        await PostAsync(person, "/api/account/second-factor/confirm", new { code = Totp.CodeOf(key) });
        (await person.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("secondFactor").GetBoolean().ShouldBeTrue();
        return key;
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string userName, string code) =>
        client.PostAsJsonAsync("/api/account/sign-in", new { userName, password = People.Password, code });

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, object body)
    {
        var response = await client.PostAsJsonAsync(path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
