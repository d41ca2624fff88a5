using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class CreateTraineeAccountTests : SelfRegistrationTest
{
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
}
