using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.Problems;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

internal sealed class BadApplicationTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [TestCaseSource(typeof(ApplicationSample), nameof(ApplicationSample.BadNames))]
    [Article("A02.1"), Article("A05.2"), Article("A05.3"), Article("A05.4"), Article("A05.5"), Article("A05.6")]
    [Article("A06.1"), Article("A06.2"), Article("A06.3"), Article("A06.4"), Article("A06.5")]
    public async Task Is_refused_with_exactly_its_rule_and_stays_a_draft(string name)
    {
        var applicant = await SignedInAs(Role.BranchManager, "manager-1");
        var files = await Given.TheFilesOf(applicant, real: false);
        var bad = ApplicationSample.Bad(name, file => files[file]);
        var draft = await Given.ADraftApplication(form: bad.Application);

        var response = await draft.Applicant.PostAsJsonAsync($"{Applications}/{draft.Id}/submit", new { });

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await ProblemOf(response);
        problem.Faults.Count.ShouldBe(1);
        problem.Article.ShouldBe(bad.ExpectedRule);
        problem.Faults[0].Article.ShouldBe(bad.ExpectedRule);
        problem.Faults[0].Path.ShouldBe(bad.Path);
        (await StatusOf(draft)).ShouldBe("Draft");
    }

    [Test, Article("A05.1"), Article("A07.1")]
    public async Task Names_everything_that_an_empty_form_lacks_at_once()
    {
        var draft = await Given.ADraftApplication(form: new JsonObject());

        var problem = await ProblemOf(await draft.Applicant.PostAsJsonAsync($"{Applications}/{draft.Id}/submit", new { }));

        problem.Faults.Select(fault => fault.Article).OfType<string>().Distinct().ShouldBe(
            ["A02.1", "A05.1", "A05.2", "A05.3", "A05.4", "A05.5", "A05.6", "A06.1", "A06.2", "A06.3", "A06.4", "A07.1"]);
        (await StatusOf(draft)).ShouldBe("Draft");
    }

    [TestCase("2029-08-31", 35)]
    [TestCase("2029-09-30", 36)]
    [Article("A06.5")]
    public async Task Leases_of_35_months_are_refused_and_of_36_taken(string to, int months)
    {
        var draft = await Given.ADraftApplication();
        var path = $"{Applications}/{draft.Id}";
        var equipment = (await draft.Applicant.GetFromJsonAsync<JsonNode>(path))!["form"]!["equipment"]!.AsArray();
        foreach (var lease in equipment.Select(lot => lot!["lease"]).OfType<JsonObject>())
        {
            (lease["from"], lease["to"]) = ("2026-10-01", to);
        }

        await Given.Done(draft.Applicant.PatchAsJsonAsync(path, new JsonObject { ["sections"] = new JsonObject { ["equipment"] = equipment.DeepClone() } }));

        var checklist = await draft.Applicant.GetFromJsonAsync<JsonElement>($"{path}/checklist");
        checklist.GetProperty("leases").EnumerateArray().ShouldAllBe(lease => lease.GetProperty("months").GetInt32() == months);
        var response = await draft.Applicant.PostAsJsonAsync($"{path}/submit", new { });
        if (months < 36)
        {
            await ShouldRefuse(response, "branch-centre-application.lease-too-short", "A06.5");
        }

        (await StatusOf(draft)).ShouldBe(months < 36 ? "Draft" : "Submitted");
    }

    [Test, Article("A07.1")]
    public async Task Is_not_taken_twice()
    {
        var application = await Given.ASubmittedApplication();

        var response = await application.Applicant.PostAsJsonAsync($"{Applications}/{application.Id}/submit", new { });

        await ShouldRefuse(response, "branch-centre-application.not-submittable", "A07.1");
        (await StatusOf(application)).ShouldBe("Submitted");
    }

    [Test]
    public async Task Is_a_400_when_a_number_is_no_number()
    {
        var draft = await Given.ADraftApplication();

        var response = await draft.Applicant.PatchAsJsonAsync(
            $"{Applications}/{draft.Id}", new { sections = new { premises = new { areaSquareMetres = "large" } } });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ProblemOf(response)).Code.ShouldBe("request.invalid");
    }

    internal static async Task<Problem> ShouldRefuse(
        HttpResponseMessage response, string code, string? article, HttpStatusCode status = HttpStatusCode.Conflict)
    {
        response.StatusCode.ShouldBe(status, await response.Content.ReadAsStringAsync());
        var problem = await ProblemOf(response);
        problem.Code.ShouldBe(code);
        problem.Article.ShouldBe(article);
        return problem;
    }

    internal static async Task<string> StatusOf(HttpApplication application) =>
        (await application.Applicant.GetFromJsonAsync<JsonElement>($"{Applications}/{application.Id}")).GetProperty("status").GetString()!;
}
