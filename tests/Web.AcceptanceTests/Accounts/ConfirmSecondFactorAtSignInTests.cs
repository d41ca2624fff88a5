using System.Net;
using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class ConfirmSecondFactorAtSignInTests : SecondFactorTest
{
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
        var code = Totp.CodeOf(sharedKey);
        var enrolled = await PostAsync(
            client, "/api/account/sign-in/second-factor/confirm", new { userName = "approver", password = People.Password, code });
        var recovery = enrolled.GetProperty("recoveryCodes").EnumerateArray().Select(item => item.GetString()!).ToList();
        recovery.Count.ShouldBe(10);

        (await ProblemOf(await client.PostAsJsonAsync("/api/account/sign-in", credentials))).Code
            .ShouldBe(AccountErrors.SecondFactorCodeRequired.Code);
        (await ProblemOf(await SignInAsync(client, "approver", "000000x"))).Code.ShouldBe(AccountErrors.SecondFactorCodeWrong.Code);
        (await ProblemOf(await SignInAsync(client, "approver", code))).Code.ShouldBe(AccountErrors.SecondFactorCodeUsed.Code);
        var next = Totp.CodeOf(sharedKey, steps: 1);
        (await SignInAsync(client, "approver", next)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ProblemOf(await SignInAsync(client, "approver", next))).Code.ShouldBe(AccountErrors.SecondFactorCodeUsed.Code);
        (await SignInAsync(client, "approver", recovery[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ProblemOf(await SignInAsync(client, "approver", recovery[0]))).Code.ShouldBe(AccountErrors.SecondFactorCodeWrong.Code);
    }
}
