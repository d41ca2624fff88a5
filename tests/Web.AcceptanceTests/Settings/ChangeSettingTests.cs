using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.AcceptanceTests.BranchCentres;

namespace CmtsEval.Web.AcceptanceTests.Settings;

internal sealed class ChangeSettingTests : AcceptanceTest
{
    private const string Settings = "/api/settings";
    private const string ReviewDays = "branch-centre-applications.document-review-days";

    [Test]
    public async Task Is_the_administrators_alone_and_holds_at_once()
    {
        var administrator = await SignedInAs(Role.SocietyAdministrator);

        (await (await SignedInAs(Role.SocietyApprover)).PutAsJsonAsync($"{Settings}/{ReviewDays}", new { value = 10, reason = "试行" })).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);
        await Given.Done(administrator.PutAsJsonAsync($"{Settings}/{ReviewDays}", new { value = 10, reason = "试行期加快" }));

        var line = await LineAsync(administrator);
        line.GetProperty("value").GetInt32().ShouldBe(10);
        line.GetProperty("changes")[0].GetProperty("reason").GetString().ShouldBe("试行期加快");
    }

    [Test]
    public async Task Refuses_an_unknown_key_a_value_out_of_range_a_missing_reason_and_an_old_version()
    {
        var administrator = await SignedInAs(Role.SocietyAdministrator);
        Task<HttpResponseMessage> Change(string key, int value, string reason, uint? version = null) =>
            administrator.PutAsJsonAsync($"{Settings}/{key}", new { value, reason, version });
        await Given.Done(Change(ReviewDays, 10, "试行"));
        var seen = (await LineAsync(administrator)).GetProperty("version").GetUInt32();
        await Given.Done(Change(ReviewDays, 15, "节假日较多"));

        await BadApplicationTests.ShouldRefuse(await Change("nothing.days", 10, "试行"), "setting.unknown", null, HttpStatusCode.NotFound);
        var problem = await BadApplicationTests.ShouldRefuse(await Change(ReviewDays, 0, " "), "setting.out-of-range", null);
        await BadApplicationTests.ShouldRefuse(await Change(ReviewDays, 30, "迟到的修改", seen), "record.changed-meanwhile", null);

        problem.Faults.Select(fault => (fault.Code, fault.Path)).ShouldBe([("setting.out-of-range", "value"), ("setting.reason-missing", "reason")]);
        (await LineAsync(administrator)).GetProperty("value").GetInt32().ShouldBe(15);
    }

    private static async Task<JsonElement> LineAsync(HttpClient administrator) =>
        (await administrator.GetFromJsonAsync<JsonElement>(Settings)).EnumerateArray().Single(line => line.GetProperty("key").GetString() == ReviewDays);
}
