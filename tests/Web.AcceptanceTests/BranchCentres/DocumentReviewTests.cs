using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

/// <summary>The document review between two reviewers and the applicant (A07.2).</summary>
internal sealed class DocumentReviewTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [Test, Article("A07.2")]
    public async Task The_queue_names_owner_age_and_day_due_and_only_to_the_society()
    {
        var application = await Given.ASubmittedApplication();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        await Given.Done(reviewer.PostAsJsonAsync($"{Applications}/{application.Id}/reviewer", new { }));

        var line = (await reviewer.GetFromJsonAsync<JsonElement>($"{Applications}/review-queue?owner=Mine")).GetProperty("items")[0];

        line.GetProperty("id").GetGuid().ShouldBe(application.Id);
        line.GetProperty("days").GetInt32().ShouldBe(0);
        line.GetProperty("dueOn").GetString().ShouldBe("2026-12-21");
        line.GetProperty("isOverdue").GetBoolean().ShouldBeFalse();
        line.GetProperty("owner").GetString().ShouldNotBeNullOrEmpty();
        (await reviewer.GetFromJsonAsync<JsonElement>($"{Applications}/review-queue?owner=Nobody")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await application.Applicant.GetAsync($"{Applications}/review-queue")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await application.Applicant.GetAsync($"{Applications}/reviewers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Test, Article("A07.2")]
    public async Task A_second_reviewer_is_kept_out_and_the_review_is_given_to_reviewers_only()
    {
        var application = await Given.ASubmittedApplication();
        var owner = await SignedInAs(Role.SocietyReviewer);
        var second = await SignedInAs(Role.SocietyReviewer, "reviewer-b");
        var path = $"{Applications}/{application.Id}";
        await Given.Done(owner.PostAsJsonAsync($"{path}/reviewer", new { }));

        var reviewed = await second.PostAsJsonAsync($"{path}/review", new { verdicts = Given.AllPassed });
        var given = await owner.PostAsJsonAsync($"{path}/reviewer", new { reviewerId = Guid.CreateVersion7() });
        var taken = await application.Applicant.PostAsJsonAsync($"{path}/reviewer", new { });

        await BadApplicationTests.ShouldRefuse(reviewed, "branch-centre-application.reviewed-by-somebody-else", "A07.2");
        await BadApplicationTests.ShouldRefuse(given, "branch-centre-application.not-a-reviewer", "A07.2");
        taken.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var view = await owner.GetFromJsonAsync<JsonElement>(path);
        view.GetProperty("reviews").GetArrayLength().ShouldBe(0);
        view.GetProperty("reviewOwner").GetProperty("isMe").GetBoolean().ShouldBeTrue();
    }

    [Test, Article("A07.2")]
    public async Task A_returned_application_is_taken_again_with_an_answer_to_each_reason()
    {
        var application = await Given.ASubmittedApplication();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var path = $"{Applications}/{application.Id}";
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/review", new { verdicts = new[] { new { rule = "A06.1", result = "Failed", reason = "产权证书页码不全" } } }));
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/return", new { }));
        Task<HttpResponseMessage> Answer(HttpClient who, string rule) =>
            who.PostAsJsonAsync($"{path}/answers", new { answers = new[] { new { rule, text = "已补充全部页码" } } });

        await BadApplicationTests.ShouldRefuse(await application.Applicant.PostAsJsonAsync($"{path}/submit", new { }), "branch-centre-application.answer-missing", "A07.2");
        await BadApplicationTests.ShouldRefuse(await Answer(application.Applicant, "A06.2"), "branch-centre-application.nothing-to-answer", "A07.2");
        (await Answer(reviewer, "A06.1")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Answer(await SignedInAs(Role.BranchManager, "manager-2"), "A06.1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await BadApplicationTests.StatusOf(application)).ShouldBe("Returned");
        await Given.Done(Answer(application.Applicant, "A06.1"));
        await Given.Done(application.Applicant.PostAsJsonAsync($"{path}/submit", new { }));

        (await BadApplicationTests.StatusOf(application)).ShouldBe("Submitted");
    }

    [Test, Article("A07.2")]
    public async Task The_reviewer_sees_what_changed_since_the_return_and_another_applicant_nothing()
    {
        var application = await Given.ASubmittedApplication();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var path = $"{Applications}/{application.Id}";
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/review", new { verdicts = new[] { new { rule = "A06.2", result = "Failed", reason = "面积与产权证书不一致" } } }));
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/return", new { }));
        var premises = (await application.Applicant.GetFromJsonAsync<System.Text.Json.Nodes.JsonNode>(path))!["form"]!["premises"]!.DeepClone();
        premises["areaSquareMetres"] = 120;
        await Given.Done(application.Applicant.PatchAsJsonAsync(path, new { sections = new { premises } }));

        var changes = await reviewer.GetFromJsonAsync<JsonElement>($"{path}/changes");

        changes.GetProperty("sinceRound").GetInt32().ShouldBe(1);
        var field = changes.GetProperty("fields").EnumerateArray().Single();
        (field.GetProperty("rule").GetString(), field.GetProperty("field").GetString(), field.GetProperty("before").GetString(), field.GetProperty("after").GetString())
            .ShouldBe(("A06.2", "areaSquareMetres", "186.5", "120"));
        var stranger = await SignedInAs(Role.BranchManager, "manager-2");
        (await stranger.GetAsync($"{path}/changes")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
