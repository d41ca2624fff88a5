using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

/// <summary>A centre changes what it was approved with: requested with evidence, reviewed, decided by another, and effective only then.</summary>
[TestOf(nameof(RequestCentreChange))]
[TestOf(nameof(ReviewCentreChange))]
[TestOf(nameof(DecideCentreChange))]
[TestOf(nameof(WithdrawCentreChange))]
internal sealed class CentreChangeTests : AcceptanceTest
{
    private const string Changes = "/api/centre-changes";

    [Test, Article("A06.2"), Article("A06.3"), Article("A06.4")]
    public async Task Smaller_premises_alert_both_sides_and_stop_new_notices_until_mended()
    {
        var notice = await Given.ADraftNotice();
        var centre = notice.Centre;
        var (reviewer, approver) = (await SignedInAs(Role.SocietyReviewer), await SignedInAs(Role.SocietyApprover));

        var change = await Requested(centre, Premises(39.9m, 19, 6));
        (await AreaOf(centre)).ShouldBe(186.5m);
        await Given.Done(Review(reviewer, change));
        await Given.Done(Decide(approver, change));

        (await AreaOf(centre)).ShouldBe(39.9m);
        (await TasksOf(centre.Manager)).ShouldContain("centre.below-conditions");
        (await TasksOf(reviewer)).ShouldContain("centre.below-conditions");
        var refused = await centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { });
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ProblemOf(refused)).Faults.Select(fault => (fault.Code, fault.Article)).ShouldBe(
            [("branch-centre.area-too-small", "A06.2"), ("branch-centre.too-few-seats", "A06.3"), ("branch-centre.too-few-stations", "A06.4")]);

        var mended = await Requested(centre, Premises(40, 20, 7));
        await Given.Done(Review(reviewer, mended));
        await Given.Done(Decide(approver, mended));
        await Given.Done(centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }));
        (await TasksOf(centre.Manager)).ShouldNotContain("centre.below-conditions");
    }

    [Test]
    public async Task Who_reviewed_does_not_decide_and_nothing_changes_before_the_decision()
    {
        var centre = await Given.AnActiveCentre();
        await People.OpenAsync("both", Role.SocietyReviewer, Role.SocietyApprover);
        var both = SignedInAs("both", People.Password);
        var change = await Requested(centre, Premises(100, 30, 10));

        await Refused(Decide(both, change), "centre-change.not-reviewed", null);
        await Refused(Review(both, change, recommended: false), "centre-change.reason-missing", null, HttpStatusCode.BadRequest);
        await Given.Done(Review(both, change));
        await Refused(Review(both, change), "centre-change.not-submitted", null);
        await Refused(Decide(both, change), "centre-change.reviewer-cannot-decide", null);
        await Refused(Decide(await SignedInAs(Role.SocietyApprover), change, accepted: false), "centre-change.reason-missing", null, HttpStatusCode.BadRequest);
        await Refused(Decide(centre.Manager, change), "permission.missing", null, HttpStatusCode.Forbidden);

        (await AreaOf(centre)).ShouldBe(186.5m);
    }

    [Test, Article("A06.5"), Article("A05.1")]
    public async Task A_request_is_complete_and_the_only_one_of_its_kind()
    {
        var centre = await Given.AnActiveCentre();
        object Equipment(string until, string name = "测长机") => new
        {
            kind = "Equipment",
            equipment = new[] { new { number = "YZ-01", specialty = "长度计量员", name, quantity = 1, leasedFrom = "2026-12-01", leasedUntil = until } },
        };

        await Refused(Request(centre, Premises(100, 30, 10), explanation: " "), "centre-change.explanation-missing", null, HttpStatusCode.BadRequest);
        await Refused(Request(centre, Premises(100, 30, 10)), "centre-change.evidence-missing", null, HttpStatusCode.BadRequest);
        var proof = await Given.AFile(centre.Manager, FilePurpose.Evidence, "proof");
        await Refused(Request(centre, Premises(0, 30, 10), proof), "centre-change.premises-incomplete", "A06.2", HttpStatusCode.BadRequest);
        await Refused(Request(centre, new { kind = "Contact" }, proof), "centre-change.contact-incomplete", null, HttpStatusCode.BadRequest);
        await Refused(Request(centre, Equipment("2030-11-30", name: " "), proof), "centre-change.equipment-incomplete", "A05.1", HttpStatusCode.BadRequest);
        await Refused(Request(centre, Equipment("2029-10-31"), proof), "centre-change.lease-too-short", "A06.5");
        (await Given.CountOf(centre.Manager, Changes)).ShouldBe(0);

        await Requested(centre, Equipment("2029-11-30"));
        await Refused(Request(centre, Equipment("2029-11-30"), proof), "centre-change.open-already", null);
        (await Given.CountOf(centre.Manager, Changes)).ShouldBe(1);
    }

    [Test]
    public async Task A_centre_takes_a_change_back_before_the_decision_and_may_request_it_anew()
    {
        var centre = await Given.AnActiveCentre();
        var change = await Requested(centre, Premises(100, 30, 10));
        var approver = await SignedInAs(Role.SocietyApprover);
        await Given.Done(Review(await SignedInAs(Role.SocietyReviewer), change));

        await Refused(Withdraw(approver, change), "permission.missing", null, HttpStatusCode.Forbidden);
        await Given.Done(Withdraw(centre.Manager, change));

        await Refused(Withdraw(centre.Manager, change), "centre-change.not-withdrawable", null);
        await Refused(Decide(approver, change), "centre-change.not-reviewed", null);
        await Requested(centre, Premises(100, 30, 10));
        (await AreaOf(centre)).ShouldBe(186.5m);
    }

    [Test, Article("A07.4")]
    public async Task A_new_address_takes_effect_at_once_with_new_papers_and_stays_on_record()
    {
        var centre = await Given.AnActiveCentre();
        var papers = await centre.Manager.GetStringAsync($"/api/branch-centres/{centre.Id}/documents");

        await Requested(centre, new
        {
            kind = "Contact",
            contact = new { address = "云泽市高新区测量路 18 号", regionCode = "330199", telephone = "0000-81990001", legalRepresentative = "林一舟" },
        });

        (await ViewOf(centre)).GetProperty("address").GetString().ShouldBe("云泽市高新区测量路 18 号");
        (await centre.Manager.GetStringAsync($"/api/branch-centres/{centre.Id}/documents")).ShouldNotBe(papers);
        var history = await (await SignedInAs(Role.SocietyReviewer)).GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}/history");
        history[0].GetProperty("kind").GetString().ShouldBe("ContactChanged");
    }

    [Test, Article("A05.2"), Article("A24.1")]
    public async Task Another_person_of_the_register_takes_charge_by_an_accepted_request_and_nobody_else()
    {
        var centre = await Given.AnActiveCentre();
        var (reviewer, approver) = (await SignedInAs(Role.SocietyReviewer), await SignedInAs(Role.SocietyApprover));
        var proof = await Given.AFile(centre.Manager, FilePurpose.Evidence, "proof");
        var stranger = await Entered(await Given.AnActiveCentre(2), 72, fullTime: true);
        var partTime = await Entered(centre, 73, fullTime: false);
        var chosen = await Entered(centre, 74, fullTime: true);

        await Refused(Request(centre, new { kind = "Manager" }, proof), "centre-change.manager-missing", "A05.2", HttpStatusCode.BadRequest);
        await Refused(Request(centre, new { kind = "Manager", manager = new { name = "他人", position = "主任" } }, proof), "centre-change.manager-missing", "A05.2", HttpStatusCode.BadRequest);
        await Refused(Request(centre, Manager(stranger), proof), "record.not-found", null, HttpStatusCode.NotFound);
        await Refused(Request(centre, Manager(partTime), proof), "management-member.not-full-time", "A05.2");
        var change = await Requested(centre, Manager(chosen));
        await Given.Done(Review(reviewer, change));
        (await InCharge(centre)).ShouldBe("王丽娜");

        await Given.Done(centre.Manager.PostAsJsonAsync($"/api/management-members/{chosen}/leave", new { }));
        await Refused(Decide(approver, change), "management-member.has-left", "A24.1");
        await Given.Done(Withdraw(centre.Manager, change));
        var next = await Requested(centre, Manager(await Entered(centre, 75, fullTime: true, "方知远")));
        await Given.Done(Review(reviewer, next));
        await Given.Done(Decide(approver, next));

        (await InCharge(centre)).ShouldBe("方知远");
        var history = await reviewer.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}/history");
        history[0].GetProperty("kind").GetString().ShouldBe("ManagerChanged");
    }

    [Test, Article("A08.1")]
    public async Task A_centre_gives_up_rows_of_its_scope_by_request()
    {
        var centre = await Given.AnActiveCentre();
        var change = await Requested(centre, new { kind = "ScopeReduction", rows = new[] { Given.Length4 } });

        await Given.Done(Review(await SignedInAs(Role.SocietyReviewer), change));
        await Given.Done(Decide(await SignedInAs(Role.SocietyApprover), change));

        (await ViewOf(centre)).GetProperty("scope").GetArrayLength().ShouldBe(Given.WholeScope.Count - 1);
    }

    private static object Manager(Guid managerId) => new { kind = "Manager", managerId };

    private static async Task<Guid> Entered(HttpCentre centre, int person, bool fullTime, string name = "许青") => await Given.Answer<Guid>(
        await centre.Manager.PostAsJsonAsync("/api/management-members", new
        {
            name,
            idNumber = SamplePerson.IdNumber(person),
            mobile = SamplePerson.Mobile(person),
            post = new { position = "培训部主任", fullTime, since = "2026-01-05" },
        }),
        HttpStatusCode.Created);

    private static async Task<string?> InCharge(HttpCentre centre) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}/conditions")).GetProperty("manager").GetProperty("name").GetString();

    private static object Premises(decimal areaSquareMetres, int seats, int stations) => new
    {
        kind = "Premises",
        premises = new { areaSquareMetres, seats, practiceRooms = new[] { new { name = "长度实训室", specialty = "长度计量员", stations } } },
    };

    private static async Task<Guid> Requested(HttpCentre centre, object change)
    {
        var proof = await Given.AFile(centre.Manager, FilePurpose.Evidence, "proof");
        return await Given.Answer<Guid>(await Request(centre, change, proof), HttpStatusCode.Created);
    }

    private static Task<HttpResponseMessage> Request(HttpCentre centre, object change, Guid? proof = null, string explanation = "场地调整") =>
        centre.Manager.PostAsJsonAsync(Changes, new { change, explanation, evidence = proof is { } file ? new[] { file } : [] }, Json);

    private static Task<HttpResponseMessage> Review(HttpClient user, Guid change, bool recommended = true) =>
        user.PostAsJsonAsync($"{Changes}/{change}/review", new { recommended });

    private static Task<HttpResponseMessage> Withdraw(HttpClient user, Guid change) =>
        user.PostAsJsonAsync($"{Changes}/{change}/withdraw", new { });

    private static Task<HttpResponseMessage> Decide(HttpClient user, Guid change, bool accepted = true) =>
        user.PostAsJsonAsync($"{Changes}/{change}/decide", new { accepted });

    private static async Task<decimal> AreaOf(HttpCentre centre) => (await ViewOf(centre)).GetProperty("areaSquareMetres").GetDecimal();

    private static async Task<IReadOnlyList<string>> TasksOf(HttpClient user) =>
        [.. (await user.GetFromJsonAsync<JsonElement>("/api/me/tasks")).EnumerateArray().Select(task => task.GetProperty("kind").GetString()!)];

    private static Task<JsonElement> ViewOf(HttpCentre centre) => Anyone.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}");
}
