using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class AccountAdministrationTests : AcceptanceTest
{
    private const string Password = "Metrology-Is-Fun-9";

    [Test]
    public async Task The_administrator_opens_an_account_that_works_at_once()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);

        var opened = await OpenAsync(administrator, "expert-li", "Expert");
        opened.StatusCode.ShouldBe(HttpStatusCode.Created);

        using var expert = SignedInAs("expert-li", Password);
        (await expert.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("organisation").GetString().ShouldBe("某大学");
        var listed = await administrator.GetFromJsonAsync<JsonElement>("/api/accounts?role=Expert&search=expert-l");
        listed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("userName").GetString()).ShouldBe(["expert-li"]);
    }

    [Test]
    public async Task Taken_names_foreign_roles_and_weak_passwords_are_refused()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        (await OpenAsync(administrator, "expert-li", "Expert")).StatusCode.ShouldBe(HttpStatusCode.Created);

        (await ProblemOf(await OpenAsync(administrator, "Expert-Li", "Expert"))).Code.ShouldBe(AccountErrors.UserNameTaken.Code);
        (await ProblemOf(await OpenAsync(administrator, "a-trainee", "Trainee"))).Code.ShouldBe(AccountErrors.RoleNotHere.Code);
        (await ProblemOf(await OpenAsync(administrator, "expert wang", "Expert"))).Code.ShouldBe(AccountErrors.UserNameInvalid.Code);
        (await ProblemOf(await OpenAsync(administrator, "expert-wang", "Expert", "expert-wang-1"))).Code.ShouldBe(AccountErrors.PasswordTooWeak.Code);
    }

    [Test]
    public async Task A_disabled_account_stops_at_its_next_request_and_cannot_renew_its_tokens()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = await People.OpenAsync("somebody", Role.Supervisor);
        var tokens = await Session.SignInAsync("somebody", People.Password);
        using var somebody = Anyone;
        somebody.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("access_token").GetString());
        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await administrator.PostAsync($"/api/accounts/{id}/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var client = Anyone;
        (await Session.RefreshAsync(client, tokens.GetProperty("refresh_token").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ProblemOf(await client.PostAsJsonAsync("/api/account/sign-in", new { userName = "somebody", password = People.Password }))).Code
            .ShouldBe(AccountErrors.Disabled.Code);

        (await administrator.PostAsync($"/api/accounts/{id}/enable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await somebody.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task New_roles_count_from_the_next_request_on()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = await People.OpenAsync("somebody", Role.Supervisor);
        using var somebody = SignedInAs("somebody", People.Password);
        (await somebody.GetAsync("/api/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await administrator.PutAsJsonAsync($"/api/accounts/{id}/roles", new { roles = new[] { "Auditor" } })).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);

        (await somebody.GetAsync("/api/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task Nobody_disables_or_raises_the_own_account()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var id = (await administrator.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("id").GetString();

        (await ProblemOf(await administrator.PostAsync($"/api/accounts/{id}/disable", null))).Code.ShouldBe(AccountErrors.NotOwnAccount.Code);
        (await ProblemOf(await administrator.PutAsJsonAsync($"/api/accounts/{id}/roles", new { roles = new[] { "SocietyApprover" } }))).Code
            .ShouldBe(AccountErrors.NotOwnAccount.Code);
    }

    [Test]
    public async Task A_manager_without_a_centre_administers_nobody()
    {
        using var manager = await SignedInAs(Role.BranchManager);
        var stranger = await People.OpenAsync("stranger", Role.Trainee);

        (await ProblemOf(await manager.GetAsync("/api/accounts"))).Code.ShouldBe(AccountErrors.NoCentre.Code);
        (await manager.PostAsync($"/api/accounts/{stranger}/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ProblemOf(await manager.PostAsJsonAsync("/api/accounts/staff", new
        {
            userName = "a-teacher", displayName = "A", password = Password, role = "Teacher",
        }))).Code.ShouldBe(AccountErrors.StaffLinkMissing.Code);
    }

    [Test]
    public async Task A_changed_password_ends_other_sessions_and_needs_the_old_one()
    {
        await People.OpenAsync("somebody", Role.Trainee);
        using var somebody = SignedInAs("somebody", People.Password);
        var elsewhere = (await Session.SignInAsync("somebody", People.Password)).GetProperty("refresh_token").GetString()!;

        (await ProblemOf(await somebody.PostAsJsonAsync("/api/account/password", new { currentPassword = "Wrong-Password-1", newPassword = Password })))
            .Code.ShouldBe(AccountErrors.PasswordWrong.Code);
        (await somebody.PostAsJsonAsync("/api/account/password", new { currentPassword = People.Password, newPassword = Password }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var client = Anyone;
        (await Session.RefreshAsync(client, elsewhere)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Session.SignInAsync("somebody", Password)).GetProperty("access_token").GetString().ShouldNotBeNull();
    }

    private static Task<HttpResponseMessage> OpenAsync(HttpClient administrator, string userName, string role, string password = Password) =>
        administrator.PostAsJsonAsync("/api/accounts/society", new
        {
            userName, displayName = "李专家", password, roles = new[] { role }, organisation = "某大学",
        });
}
