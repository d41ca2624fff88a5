using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.AcceptanceTests.BranchCentres;

namespace CmtsEval.Web.AcceptanceTests.Management;

/// <summary>The register of managers over HTTP (A24.1).</summary>
internal sealed class ManagementRegisterTests : AcceptanceTest
{
    private const string Members = "/api/management-members";

    [Test, Article("A05.2"), Article("A24.1")]
    public async Task Begins_with_the_application_is_kept_by_the_centre_and_read_by_the_society()
    {
        var notice = await Given.ADraftNotice();
        var manager = notice.Centre.Manager;
        var named = await IdsAsync(manager);
        named.Count.ShouldBe(3);

        (await (await SignedInAs(Role.SocietyReviewer)).PostAsJsonAsync(Members, Person())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await IdsAsync(await SignedInAs(Role.SocietyReviewer))).Count.ShouldBe(3);
        foreach (var id in named)
        {
            await Given.Done(manager.PostAsJsonAsync($"{Members}/{id}/leave", new { }));
        }

        await BadApplicationTests.ShouldRefuse(
            await manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }), "branch-centre.no-full-time-manager", "A05.2");
        (await manager.PostAsJsonAsync(Members, Person())).StatusCode.ShouldBe(HttpStatusCode.Created);
        await Given.Done(manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }));
    }

    [Test, Article("A24.1")]
    public async Task Says_everything_that_is_missing_and_refuses_what_cannot_be()
    {
        var centre = await Given.AnActiveCentre();
        var id = await Given.Answer<Guid>(await centre.Manager.PostAsJsonAsync(Members, Person()), HttpStatusCode.Created);
        var path = $"{Members}/{id}";

        var empty = await ProblemOf(await centre.Manager.PostAsJsonAsync(Members, new
        {
            name = "周明", idNumber = SamplePerson.IdNumber(41), mobile = SamplePerson.Mobile(41), post = new { position = " ", fullTime = true, since = "2026-12-02" },
        }));
        empty.Faults.Select(fault => (fault.Code, fault.Article, fault.Path)).ShouldBe([
            ("management-member.position-missing", "A24.1", "post.position"), ("management-member.since-in-future", "A24.1", "post.since")]);
        await BadApplicationTests.ShouldRefuse(await centre.Manager.PostAsJsonAsync(Members, Person()), "management-member.duplicate", "A24.1");
        await BadApplicationTests.ShouldRefuse(
            await centre.Manager.PostAsJsonAsync($"{path}/development", new { record = new { on = "2026-12-02", kind = "Training", subject = "培训", hours = 8 } }),
            "management-member.development-incomplete",
            "A24.1");
        await Given.Done(centre.Manager.PostAsJsonAsync($"{path}/leave", new { }));
        await BadApplicationTests.ShouldRefuse(await centre.Manager.PostAsJsonAsync($"{path}/leave", new { }), "management-member.has-left", "A24.1");
        (await IdsAsync(centre.Manager)).Count.ShouldBe(3);
    }

    private static object Person() => new
    {
        name = "陆管",
        idNumber = SamplePerson.IdNumber(40),
        mobile = SamplePerson.Mobile(40),
        post = new { position = "副主任", fullTime = true, since = "2025-03-01", duties = "教学质量" },
    };

    private static async Task<IReadOnlyList<Guid>> IdsAsync(HttpClient reader) =>
        [.. (await reader.GetFromJsonAsync<JsonElement>(Members)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
}
