using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Registrations;

internal sealed class WaitingListTests : AcceptanceTest
{
    [Test]
    public async Task Who_waits_hands_in_proofs_but_neither_submits_nor_pays()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 1);
        await Given.ARegistration(notice);
        var waiting = await Given.ARegistration(notice, person: 2);
        var photo = await Given.ASampleFile(waiting.Trainee, "Photo", "proofs/trainee-02/photo.jpg");

        await Given.Done(waiting.Trainee.PostAsJsonAsync($"/api/registrations/{waiting.Id}/proofs", new { proofs = new[] { new { kind = "Photo", fileId = photo } } }));

        (await ProblemOf(await waiting.Trainee.PostAsJsonAsync($"/api/registrations/{waiting.Id}/submit", new { }))).Code.ShouldBe("registration.waiting");
        (await ProblemOf(await notice.Centre.Manager.PostAsJsonAsync(
            $"/api/registrations/{waiting.Id}/payment", new { amount = Given.Fee, receiptNumber = "NO-1", paidOn = "2026-12-02" }))).Code.ShouldBe("registration.waiting");
        var mine = (await waiting.Trainee.GetFromJsonAsync<JsonElement>("/api/me/registrations"))[0];
        (mine.GetProperty("status").GetString(), mine.GetProperty("waitingPlace").GetInt32()).ShouldBe(("Waitlisted", 1));
        (await ProblemOf(await Given.Register(await SignedInAs(Role.Trainee, "trainee-3"), notice, Given.AForm(3)))).Code.ShouldBe("training-notice.full");
    }

    [Test, Article("A04.1")]
    public async Task More_places_than_the_plan_has_are_refused_and_more_places_move_the_next_one_up()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 1);
        await Given.ARegistration(notice);
        var waiting = await Given.ARegistration(notice, person: 2);
        Task<HttpResponseMessage> Change(int capacity, int waitingPlaces = 1) =>
            notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/capacity", new { capacity, waitingPlaces });

        var problem = await ProblemOf(await Change(201, 0));
        problem.Article.ShouldBe("A04.1");
        problem.Faults.Select(fault => fault.Code).ShouldBe(["training-notice.capacity-outside-plan", "training-notice.waiting-places-below-waiting"]);
        await Given.Done(Change(2));

        (await waiting.Trainee.GetFromJsonAsync<JsonElement>("/api/me/registrations"))[0].GetProperty("status").GetString().ShouldBe("Draft");
    }

    [Test, Article("A13.1")]
    public async Task Nobody_registers_before_the_hour_at_which_registration_opens()
    {
        var notice = await Given.ADraftNotice();
        var seen = await notice.Centre.Manager.GetFromJsonAsync<JsonElement>($"/api/training-notices/{notice.Id}");
        var details = seen.GetProperty("details").Deserialize<Dictionary<string, object>>()!;
        (details["opensAt"], details["registrationFrom"]) = ("09:30:00", "2026-12-02");
        await Given.Done(notice.Centre.Manager.PutAsJsonAsync($"/api/training-notices/{notice.Id}", new { details, fees = Given.Fees() }));
        await Given.Done(notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }));
        var trainee = await SignedInAs(Role.Trainee);

        WebApplication.Time.SetUtcNow(new DateTimeOffset(2026, 12, 2, 1, 29, 59, TimeSpan.Zero));
        var problem = await ProblemOf(await Given.Register(trainee, notice, Given.AForm()));
        (problem.Code, problem.Article).ShouldBe(("training-notice.not-open", "A13.1"));
        WebApplication.Time.Advance(TimeSpan.FromSeconds(1));
        (await Given.Register(trainee, notice, Given.AForm())).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Test, Article("A10.1")]
    public async Task Only_the_society_settles_flagged_fees_and_says_what_it_found()
    {
        var notice = await Given.ADraftNotice(fees: Given.Fees(99, "政府补贴项目"));
        await Given.Done(notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }));
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        Task<HttpResponseMessage> Settle(HttpClient by, string finding) => by.PostAsJsonAsync($"/api/training-notices/{notice.Id}/fee-flag/settle", new { finding });

        (await Settle(notice.Centre.Manager, "自行认定")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var problem = await ProblemOf(await Settle(reviewer, " "));
        (problem.Code, problem.Article).ShouldBe(("training-notice.finding-missing", "A10.1"));
        await Given.Done(Settle(reviewer, "补贴文件已核对"));
        (await ProblemOf(await Settle(reviewer, "再次"))).Code.ShouldBe("training-notice.fees-not-flagged");
    }
}
