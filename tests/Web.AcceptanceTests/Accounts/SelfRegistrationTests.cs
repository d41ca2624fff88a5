using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed partial class SelfRegistrationTests : AcceptanceTest
{
    private const string Mobile = "19900008123";
    private const string Password = "Metrology-Is-Fun-9";

    [Test]
    public async Task A_trainee_opens_an_account_with_a_code_and_consent_and_signs_in_by_mobile_number()
    {
        using var client = Anyone;
        var code = await CodeForAsync(client, Mobile);

        var created = await client.PostAsJsonAsync("/api/account/trainee", Trainee(code));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());

        using var trainee = SignedInAs($"+86 {Mobile}", Password);
        var me = await trainee.GetFromJsonAsync<JsonElement>("/api/account/me");
        me.GetProperty("displayName").GetString().ShouldBe("学员甲");
        me.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["Trainee"]);
        me.GetProperty("userName").GetString()!.ShouldNotContain(Mobile);
    }

    [Test]
    public async Task A_second_account_for_one_mobile_number_is_refused()
    {
        using var client = Anyone;
        (await client.PostAsJsonAsync("/api/account/trainee", Trainee(await CodeForAsync(client, Mobile)))).StatusCode
            .ShouldBe(HttpStatusCode.Created);

        var second = await client.PostAsJsonAsync("/api/account/trainee", Trainee(await CodeForAsync(client, Mobile)));

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ProblemOf(second)).Code.ShouldBe(AccountErrors.ContactTaken.Code);
    }

    [Test]
    public async Task A_wrong_code_is_refused_and_the_sixth_attempt_even_with_the_right_one()
    {
        using var client = Anyone;
        var code = await CodeForAsync(client, Mobile);
        var wrong = code == "000000" ? "000001" : "000000";

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await ProblemOf(await client.PostAsJsonAsync("/api/account/trainee", Trainee(wrong)))).Code
                .ShouldBe(AccountErrors.VerificationCodeWrong.Code);
        }

        (await ProblemOf(await client.PostAsJsonAsync("/api/account/trainee", Trainee(code)))).Code
            .ShouldBe(AccountErrors.VerificationCodeWrong.Code);
    }

    [Test]
    public async Task Consent_to_an_outdated_notice_and_weak_passwords_are_refused()
    {
        using var client = Anyone;
        var code = await CodeForAsync(client, Mobile);

        (await ProblemOf(await client.PostAsJsonAsync("/api/account/trainee", Trainee(code, notice: "2020-01")))).Code
            .ShouldBe(AccountErrors.ConsentMissing.Code);
        foreach (var weak in new[] { "short", "aaaaaaaaaaaa", "1234567890" })
        {
            var problem = await ProblemOf(await client.PostAsJsonAsync(
                "/api/account/trainee", Trainee(await CodeForAsync(client, Mobile), weak)));
            problem.Code.ShouldBe(AccountErrors.PasswordTooWeak.Code);
            problem.Faults[0].Path.ShouldBe("password");
        }
    }

    [Test]
    public async Task An_organisation_opens_a_managers_account_without_a_centre()
    {
        using var client = Anyone;
        (await client.PostAsJsonAsync("/api/account/verification-code", new { email = "Training@Example.com" })).StatusCode
            .ShouldBe(HttpStatusCode.Accepted);
        var code = await LastCodeAsync(client, "training@example.com");

        var created = await client.PostAsJsonAsync("/api/account/organisation", new
        {
            organisation = "云泽市计量测试研究院",
            email = "training@example.com",
            verificationCode = code,
            displayName = "王丽娜",
            password = Password,
            privacyNoticeVersion = PrivacyNotice.CurrentVersion,
        });
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());

        using var manager = SignedInAs("training@example.com", Password);
        var me = await manager.GetFromJsonAsync<JsonElement>("/api/account/me");
        me.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["BranchManager"]);
        me.GetProperty("organisation").GetString().ShouldBe("云泽市计量测试研究院");
        me.GetProperty("centreId").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Test]
    public async Task Nothing_personal_is_in_the_log()
    {
        WebApplication.Logs.Clear();
        using var client = Anyone;
        var code = await CodeForAsync(client, Mobile);
        (await client.PostAsJsonAsync("/api/account/trainee", Trainee(code))).StatusCode.ShouldBe(HttpStatusCode.Created);
        await client.PostAsJsonAsync("/api/account/sign-in", new { userName = Mobile, password = "Wrong-Password-1" });
        using var trainee = SignedInAs(Mobile, Password);
        await trainee.GetAsync($"/api/accounts?search={Mobile}");

        var log = WebApplication.Logs.Text;
        log.ShouldContain("/api/account/trainee");
        foreach (var personal in new[] { Mobile, "学员甲", Password, code, "Wrong-Password-1" })
        {
            log.ShouldNotContain(personal);
        }
    }

    private static object Trainee(string code, string password = Password, string notice = PrivacyNotice.CurrentVersion) => new
    {
        mobile = Mobile,
        verificationCode = code,
        displayName = "学员甲",
        password,
        privacyNoticeVersion = notice,
    };

    private static async Task<string> CodeForAsync(HttpClient client, string mobile)
    {
        (await client.PostAsJsonAsync("/api/account/verification-code", new { mobile })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        return await LastCodeAsync(client, mobile);
    }

    private static async Task<string> LastCodeAsync(HttpClient client, string recipient)
    {
        var messages = await client.GetFromJsonAsync<JsonElement>("/api/development/messages");
        var text = messages.EnumerateArray().First(message => message.GetProperty("recipient").GetString() == recipient).GetProperty("text").GetString()!;
        return SixDigits().Match(text).Value;
    }

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();
}
