using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class CreateOrganisationAccountTests : SelfRegistrationTest
{
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
}
