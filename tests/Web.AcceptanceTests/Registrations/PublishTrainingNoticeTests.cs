using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Registrations;

internal sealed class PublishTrainingNoticeTests : AcceptanceTest
{
    [Test, Article("A11.1")]
    public async Task Each_missing_fee_item_is_named_and_nothing_is_public()
    {
        var notice = await Given.ADraftNotice(fees: new { items = new[] { new { item = "", standard = (decimal?)null, basis = "", coverage = "" } }, deviationReason = "试点" });

        var problem = await ProblemOf(await Publish(notice));

        problem.Faults.Select(fault => fault.Code).ShouldBe([
            "training-notice.fee-item-missing", "training-notice.fee-standard-missing", "training-notice.fee-basis-missing",
            "training-notice.fee-coverage-missing", "training-notice.supervision-phone-missing"]);
        problem.Article.ShouldBe("A11.1");
        (await Anyone.GetAsync($"/api/public/training-notices/{notice.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Test, Article("A10.1")]
    public async Task A_fee_outside_the_reference_range_needs_a_reason()
    {
        var notice = await Given.ADraftNotice(fees: Given.Fees(99));

        var problem = await ProblemOf(await Publish(notice));

        (problem.Code, problem.Article).ShouldBe(("training-notice.fee-deviation-unexplained", "A10.1"));
        (await PublicCountAsync()).ShouldBe(0);
    }

    [Test, Article("A11.1")]
    public async Task A_published_notice_is_read_by_anybody_with_its_fees()
    {
        var notice = await Given.APublishedNotice();

        var answer = await Anyone.GetFromJsonAsync<JsonElement>($"/api/public/training-notices/{notice.Id}");

        answer.GetProperty("feesNow").GetProperty("items")[0].GetProperty("standard").GetDecimal().ShouldBe(Given.Fee);
        (await PublicCountAsync()).ShouldBe(1);
    }

    [Test, Article("A11.2")]
    public async Task Changed_fees_are_published_before_they_apply()
    {
        var notice = await Given.APublishedNotice();

        var problem = await ProblemOf(await notice.Centre.Manager.PostAsJsonAsync(
            $"/api/training-notices/{notice.Id}/fees", new { fees = Given.Fees(1300), appliesFrom = "2026-12-01" }));

        (problem.Code, problem.Article).ShouldBe(("training-notice.fee-change-not-ahead", "A11.2"));
    }

    [Test, Article("A07.4")]
    public async Task A_centre_whose_agreement_has_ended_publishes_nothing()
    {
        var notice = await Given.ADraftNotice();
        WebApplication.Time.Advance(TimeSpan.FromDays(3 * 366));

        var problem = await ProblemOf(await Publish(notice));

        (problem.Code, problem.Article).ShouldBe(("branch-centre.agreement-ended", "A07.4"));
        (await PublicCountAsync()).ShouldBe(0);
    }

    [Test, Article("A04.1")]
    public async Task A_notice_needs_an_approved_plan_row()
    {
        var centre = await Given.AnActiveCentre();
        await Given.ACatalogue();
        var plan = await Given.ASubmittedPlan(centre);
        var rows = await Given.RowsOf(centre, plan);

        var problem = await ProblemOf(await centre.Manager.PostAsJsonAsync(
            "/api/training-notices", new { planId = plan, planRowId = rows[0], details = Given.NoticeDetails(), fees = Given.Fees() }));

        (problem.Code, problem.Article).ShouldBe(("training-plan.row-not-approved", "A04.1"));
    }

    [Test, Article("A08.1")]
    public async Task A_plan_keeps_to_the_scope()
    {
        var centre = await Given.AnActiveCentre();
        var row = new { row = new { occupationCode = "4-08-05-06", specialty = "声学计量员", level = "Level4" }, headCount = 10, from = "2027-03-01", until = "2027-04-30" };

        var problem = await ProblemOf(await centre.Manager.PostAsJsonAsync("/api/training-plans", new { year = 2027, kind = "Annual", rows = new[] { row } }));

        (problem.Code, problem.Article).ShouldBe(("training-plan.row-out-of-scope", "A08.1"));
        (await centre.Manager.GetFromJsonAsync<JsonElement>("/api/training-plans")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Test, Article("A30.1"), Article("A03.1")]
    public async Task A_suspended_centre_plans_nothing()
    {
        var centre = await Given.AnActiveCentre();
        var approver = await SignedInAs(Role.SocietyApprover);
        await Given.Done(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "主管部门调查" }));

        var problem = await ProblemOf(await centre.Manager.PostAsJsonAsync("/api/training-plans", new { year = 2027, kind = "Annual", rows = Array.Empty<object>() }));

        problem.Article.ShouldBe("A30.1");
        (await centre.Manager.GetFromJsonAsync<JsonElement>("/api/training-plans")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static Task<HttpResponseMessage> Publish(HttpNotice notice) =>
        notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { });

    private static async Task<int> PublicCountAsync() =>
        (await Anyone.GetFromJsonAsync<JsonElement>("/api/public/training-notices")).GetProperty("items").GetArrayLength();
}
