using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class OpenSocietyAccountTests : AcceptanceTest
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

    private static Task<HttpResponseMessage> OpenAsync(HttpClient administrator, string userName, string role, string password = Password) =>
        administrator.PostAsJsonAsync("/api/accounts/society", new
        {
            userName,
            displayName = "李专家",
            password,
            roles = new[] { role },
            organisation = "某大学",
        });
}
