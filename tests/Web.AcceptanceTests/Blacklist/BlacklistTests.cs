using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.AcceptanceTests.BranchCentres;
using CmtsEval.Web.AcceptanceTests.Registrations;

namespace CmtsEval.Web.AcceptanceTests.Blacklist;

/// <summary>The shared list over HTTP: in force at once, told, disputed, decided by somebody not involved (A14.1 – A14.3).</summary>
internal sealed class BlacklistTests : AcceptanceTest
{
    [Test, Article("A14.1")]
    public async Task An_entry_says_everything_that_is_missing()
    {
        var registration = await Given.ARegistration();

        var problem = await ProblemOf(await registration.Notice.Centre.Manager.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/blacklist", new { ground = "假", evidenceFileIds = Array.Empty<Guid>() }));

        problem.Faults.Select(fault => (fault.Code, fault.Article, fault.Path)).ShouldBe([
            ("blacklist.ground-missing", "A14.1", "ground"), ("blacklist.evidence-missing", "A14.1", "evidenceFileIds")]);
        (await AskAsync(registration)).GetProperty("isBlocked").GetBoolean().ShouldBeFalse();
    }

    [Test, Article("A14.1"), Article("A14.3")]
    public async Task A_person_objects_and_registers_again_once_the_entry_is_lifted()
    {
        var registration = await Given.ARegistration();
        await Given.ABlacklistEntry(registration.Notice.Centre, registration.Id);
        (await AskAsync(registration)).GetProperty("ground").GetString().ShouldBe("学历证书编号经查不实");
        await BadApplicationTests.ShouldRefuse(
            await registration.Notice.Centre.Manager.PostAsJsonAsync(
                $"/api/registrations/{registration.Id}/blacklist",
                new { ground = "学历证书编号经查不实", evidenceFileIds = new[] { await EvidenceAsync(registration.Notice.Centre.Manager) } }),
            "blacklist.in-force-already",
            "A14.1");
        var entry = (await registration.Trainee.GetFromJsonAsync<JsonElement>("/api/blacklist-entries/mine"))[0];
        var path = $"/api/blacklist-entries/{entry.GetProperty("id").GetGuid()}";

        var empty = await ProblemOf(await registration.Trainee.PostAsJsonAsync($"{path}/object", new { reason = "不服", evidenceFileIds = Array.Empty<Guid>() }));
        (empty.Status, empty.Faults[0].Code, empty.Faults[0].Path).ShouldBe((400, "blacklist.objection-missing", "reason"));
        var objection = new { reason = "毕业院校更名，编号无误", evidenceFileIds = new[] { await EvidenceAsync(registration.Trainee) } };
        await Given.Done(registration.Trainee.PostAsJsonAsync($"{path}/object", objection));
        await BadApplicationTests.ShouldRefuse(
            await registration.Trainee.PostAsJsonAsync($"{path}/object", objection), "blacklist.disputed-already", "A14.1");
        await Given.Done(registration.Trainee.PostAsJsonAsync($"/api/registrations/{registration.Id}/withdraw", new { }));
        await BadApplicationTests.ShouldRefuse(
            await Given.Register(registration.Trainee, registration.Notice, Given.AForm()), "blacklist.blocked", "A14.3");

        await Given.Done((await SignedInAs(Role.SocietyApprover)).PostAsJsonAsync($"{path}/lift", new { reason = "院校来函证明编号属实" }));

        (await Given.Register(registration.Trainee, registration.Notice, Given.AForm())).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Test, Article("A14.1")]
    public async Task Whoever_entered_or_decided_before_decides_no_more()
    {
        var registration = await Given.ARegistration();
        var approver = await SignedInAs(Role.SocietyApprover);
        var evidence = await EvidenceAsync(approver);
        await Given.Answer<Guid>(
            await approver.PostAsJsonAsync($"/api/registrations/{registration.Id}/blacklist", new { ground = "学历证书编号经查不实", evidenceFileIds = new[] { evidence } }),
            HttpStatusCode.Created);
        var asked = await approver.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}/blacklist");
        var path = $"/api/blacklist-entries/{asked.GetProperty("entryId").GetGuid()}";
        var another = await SignedInAs(Role.SocietyApprover, "another");

        await BadApplicationTests.ShouldRefuse(
            await approver.PostAsJsonAsync($"{path}/lift", new { reason = "院校来函证明编号属实" }), "blacklist.decider-involved", "A14.1");
        await BadApplicationTests.ShouldRefuse(
            await another.PostAsJsonAsync($"{path}/uphold", new { reason = "院校证实查无此人" }), "blacklist.not-disputed", "A14.1");
        var unchanged = await ProblemOf(await another.PostAsJsonAsync($"{path}/correct", new { ground = "学历证书编号经查不实", reason = " " }));
        unchanged.Faults.Select(fault => (fault.Code, fault.Path)).ShouldBe([("blacklist.ground-unchanged", "ground"), ("blacklist.reason-missing", "reason")]);
        await Given.Done(another.PostAsJsonAsync($"{path}/lift", new { reason = "院校来函证明编号属实" }));
        await BadApplicationTests.ShouldRefuse(
            await (await SignedInAs(Role.SocietyApprover, "third")).PostAsJsonAsync($"{path}/lift", new { reason = "院校来函证明编号属实" }),
            "blacklist.not-in-force",
            "A14.1");
    }

    [Test, Article("A14.2")]
    public async Task Nobody_browses_the_list()
    {
        var registration = await Given.ARegistration();
        await Given.ABlacklistEntry(registration.Notice.Centre, registration.Id);
        var manager = registration.Notice.Centre.Manager;

        (await manager.GetAsync("/api/blacklist-entries/objections")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.GetAsync("/api/blacklist-entries/mine")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var society = await SignedInAs(Role.SocietyReviewer);
        (await society.GetFromJsonAsync<JsonElement>("/api/blacklist-entries/objections")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await society.GetAsync("/api/blacklist-entries")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var auditor = await SignedInAs(Role.Auditor);
        await AskAsync(registration);
        (await auditor.GetFromJsonAsync<JsonElement>("/api/audit-entries?useCase=AskBlacklist")).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    private static async Task<JsonElement> AskAsync(HttpRegistration registration) =>
        await registration.Notice.Centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}/blacklist");

    private static Task<Guid> EvidenceAsync(HttpClient owner) => Given.ASampleFile(owner, "Evidence", "proofs/trainee-02/diploma.pdf");
}
