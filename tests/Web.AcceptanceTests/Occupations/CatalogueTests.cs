using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.AcceptanceTests.BranchCentres;

namespace CmtsEval.Web.AcceptanceTests.Occupations;

internal sealed class CatalogueTests : AcceptanceTest
{
    private const string Occupations = "/api/occupations";

    [Test, Article("A12.1")]
    public async Task A_new_version_is_the_administrators_and_public_from_its_day_on()
    {
        await Given.ACatalogue();
        var (administrator, seen) = await SeenAsync();
        var revision = Revision(seen, "2026-12-02");
        revision["content"]!["levels"]![0]!["conditions"]![0]!["requirements"]!["workYears"] = 6;

        (await (await SignedInAs(Role.SocietyReviewer)).PostAsJsonAsync($"{Occupations}/{seen["id"]}/versions", revision)).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);
        await Given.Done(administrator.PostAsJsonAsync($"{Occupations}/{seen["id"]}/versions", revision));

        (await PublicVersionAsync()).ShouldBe(1);
        WebApplication.Time.Advance(TimeSpan.FromDays(1));
        (await PublicVersionAsync()).ShouldBe(2);
        var history = await (await SignedInAs(Role.SocietyReviewer)).GetFromJsonAsync<JsonObject>($"{Occupations}/{seen["id"]}");
        history!["versions"]!.AsArray().Select(version => (string?)version!["state"]).ShouldBe(["InForce", "Past"]);
    }

    [Test, Article("A12.1"), Article("A15.1")]
    public async Task Refuses_a_version_with_every_fault_at_its_place()
    {
        await Given.ACatalogue();
        var (administrator, seen) = await SeenAsync();
        var revision = Revision(seen, "2026-12-01");
        revision["reason"] = "";
        revision["content"]!["levels"]![1]!["theoryHours"] = 0;
        revision["content"]!["levels"]![1]!["conditions"]![2]!["proofs"] = new JsonArray("IdFront", "IdBack", "Photo");

        var problem = await BadApplicationTests.ShouldRefuse(
            await administrator.PostAsJsonAsync($"{Occupations}/{seen["id"]}/versions", revision), "occupation.version-not-future", null);

        problem.Faults.Select(fault => (fault.Code, fault.Article, fault.Path)).ShouldBe([
            ("occupation.version-not-future", null, "inForceFrom"),
            ("occupation.reason-missing", null, "reason"),
            ("occupation.hours-out-of-range", "A15.1", "content.levels[1].theoryHours"),
            ("occupation.proofs-missing", "A13.2", "content.levels[1].conditions[2].proofs")]);
    }

    [Test]
    public async Task A_version_is_withdrawn_before_its_day_and_an_occupation_entered_once()
    {
        await Given.ACatalogue();
        var (administrator, seen) = await SeenAsync();
        await Given.Done(administrator.PostAsJsonAsync($"{Occupations}/{seen["id"]}/versions", Revision(seen, "2026-12-02")));
        var entry = Revision(seen, "2026-12-02");
        (entry["code"], entry["name"], entry["registerNumber"]) = ("4-08-05-06", "检定员", 2);

        await Given.Done(administrator.PostAsJsonAsync($"{Occupations}/{seen["id"]}/versions/2/withdraw", new { reason = "暂缓执行" }));
        await BadApplicationTests.ShouldRefuse(
            await administrator.PostAsJsonAsync($"{Occupations}/{seen["id"]}/versions/1/withdraw", new { reason = "误发" }), "occupation.version-in-force", null);
        await BadApplicationTests.ShouldRefuse(await administrator.PostAsJsonAsync(Occupations, entry), "occupation.already-in-catalogue", null);
        entry["code"] = "4-08-05-07";
        (await administrator.PostAsJsonAsync(Occupations, entry)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static JsonObject Revision(JsonObject seen, string from) => new()
    {
        ["inForceFrom"] = from,
        ["reason"] = "国家职业标准修订",
        ["content"] = seen["versions"]![0]!["content"]!.DeepClone(),
        ["version"] = seen["version"]!.DeepClone(),
    };

    private static async Task<(HttpClient Administrator, JsonObject Seen)> SeenAsync()
    {
        var administrator = await SignedInAs(Role.SocietyAdministrator);
        var listed = await administrator.GetFromJsonAsync<JsonArray>($"{Occupations}/catalogue");
        return (administrator, (await administrator.GetFromJsonAsync<JsonObject>($"{Occupations}/{listed![0]!["id"]}"))!);
    }

    private static async Task<int> PublicVersionAsync() =>
        (int)(await Anyone.GetFromJsonAsync<JsonArray>(Occupations))![0]!["version"]!;
}
