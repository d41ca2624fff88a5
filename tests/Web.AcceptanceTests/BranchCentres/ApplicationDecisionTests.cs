using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

internal sealed class ApplicationDecisionTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [Test, Article("A07.4"), Article("A01.1"), Article("A24.1")]
    public async Task Approval_makes_a_public_centre_with_papers_that_its_manager_can_open()
    {
        var centre = await Given.AnActiveCentre(realFiles: true);

        var listed = await Anyone.GetFromJsonAsync<JsonElement>("/api/branch-centres?occupationCode=4-08-05-06&specialty=长度计量员&level=Level4");
        listed.GetProperty("items")[0].GetProperty("scope").GetArrayLength().ShouldBe(6);
        var licence = await Anyone.GetFromJsonAsync<JsonElement>($"/api/branch-centres/by-licence/SQ-2026-{centre.Code}");
        licence.GetProperty("status").GetString().ShouldBe("Active");
        centre.TeacherIds.Count.ShouldBe(6);
        centre.AssessorIds.Count.ShouldBe(5);
        var papers = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}/documents");
        papers.GetProperty("papers").GetArrayLength().ShouldBe(4);
        foreach (var paper in papers.GetProperty("papers").EnumerateArray())
        {
            var link = await Given.Answer<JsonElement>(await centre.Manager.PostAsync($"/api/files/{paper.GetProperty("fileId").GetGuid()}/link", null));
            var content = await Anyone.GetByteArrayAsync(link.GetProperty("url").GetString());
            Convert.ToHexStringLower(SHA256.HashData(content)).ShouldBe(paper.GetProperty("sha256").GetString());
        }
    }

    [Test, Article("A07.4"), Article("A08.1")]
    public async Task Of_a_part_that_is_granted_the_centre_has_exactly_that_part()
    {
        var granted = Given.WholeScope.Where(row => row.Specialty == Given.Length4.Specialty).ToList();
        var application = await Given.ASignedAgreement(scope: granted);
        var id = await Given.Answer<Guid>(
            await (await SignedInAs(Role.SocietyApprover)).PostAsJsonAsync(
                $"{Applications}/{application.Id}/approve", new { name = People.DisplayName("the-societyapprover") }),
            HttpStatusCode.Created);

        var listed = await Anyone.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{id}");
        listed.GetProperty("scope").EnumerateArray().Select(row => row.GetProperty("specialty").GetString()).Distinct().ShouldBe([Given.Length4.Specialty]);
        var refused = Given.WholeScope.First(row => row.Specialty != Given.Length4.Specialty);
        var plan = new
        {
            year = 2027,
            kind = "Supplement",
            rows = new[] { new { row = refused, headCount = 20, from = "2027-03-01", until = "2027-04-30", assessorsNeeded = 0 } },
        };
        var problem = await ProblemOf(await application.Applicant.PostAsJsonAsync("/api/training-plans", plan, Given.Json));
        problem.Faults[0].Article.ShouldBe("A08.1");
    }

    [Test, Article("A07.4")]
    public async Task A_plaque_is_handed_over_once_and_not_before_the_approval()
    {
        var centre = await Given.AnActiveCentre();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var path = $"/api/branch-centres/{centre.Id}/plaque/hand-over";

        await BadApplicationTests.ShouldRefuse(
            await reviewer.PostAsJsonAsync(path, new { receivedBy = "沈明", handedOverOn = "2026-11-30" }), "branch-centre.plaque-day-invalid", "A07.4", HttpStatusCode.BadRequest);
        (await centre.Manager.PostAsJsonAsync(path, new { receivedBy = "沈明", handedOverOn = "2026-12-01" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await Given.Done(reviewer.PostAsJsonAsync(path, new { receivedBy = "沈明", handedOverOn = "2026-12-01" }));
        await BadApplicationTests.ShouldRefuse(
            await reviewer.PostAsJsonAsync(path, new { receivedBy = "沈明", handedOverOn = "2026-12-01" }), "branch-centre.plaque-handed-over", "A07.4");

        var papers = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}/documents");
        papers.GetProperty("plaque").GetProperty("receivedBy").GetString().ShouldBe("沈明");
    }

    [Test, Article("A07.4")]
    public async Task An_approver_who_reviewed_is_refused()
    {
        await People.OpenAsync("both", Role.SocietyReviewer, Role.SocietyApprover);
        var both = SignedInAs("both", People.Password);
        var application = await Given.AnAuditedApplication(reviewer: both);

        var response = await both.PostAsJsonAsync($"{Applications}/{application.Id}/agreement", new { scope = Given.WholeScope }, Given.Json);

        await BadApplicationTests.ShouldRefuse(response, "branch-centre-application.reviewer-cannot-approve", "A07.4");
        (await BadApplicationTests.StatusOf(application)).ShouldBe("Audited");
    }

    [Test, Article("A07.4")]
    public async Task Both_parties_sign_the_agreement_that_was_offered()
    {
        var application = await Given.AnAuditedApplication();
        var path = $"{Applications}/{application.Id}";
        var approver = await SignedInAs(Role.SocietyApprover);
        var society = new { name = People.DisplayName("the-societyapprover") };
        await BadApplicationTests.ShouldRefuse(
            await approver.PostAsJsonAsync($"{path}/approve", society), "branch-centre-application.agreement-not-signed", "A07.4");
        await Given.Done(approver.PostAsJsonAsync($"{path}/agreement", new { scope = Given.WholeScope }, Given.Json));
        var offered = (await application.Applicant.GetFromJsonAsync<JsonElement>(path)).GetProperty("agreement");
        var link = await Given.Answer<JsonElement>(
            await application.Applicant.PostAsync($"/api/files/{offered.GetProperty("fileId").GetGuid()}/link", null));
        var document = await Anyone.GetByteArrayAsync(link.GetProperty("url").GetString());
        var hash = Convert.ToHexStringLower(SHA256.HashData(document));
        hash.ShouldBe(offered.GetProperty("sha256").GetString());

        Task<HttpResponseMessage> Sign(string documentHash, string name) =>
            application.Applicant.PostAsJsonAsync($"{path}/agreement/sign", new { documentHash, name });
        var name = People.DisplayName("manager-1");
        await BadApplicationTests.ShouldRefuse(await Sign(new string('0', 64), name), "branch-centre-application.agreement-changed", "A07.4");
        await BadApplicationTests.ShouldRefuse(await Sign(hash, "别人"), "signature.name-differs", null, HttpStatusCode.BadRequest);
        await Given.Done(Sign(hash, name));
        await BadApplicationTests.ShouldRefuse(await Sign(hash, name), "branch-centre-application.agreement-signed", "A07.4");

        (await approver.PostAsJsonAsync($"{path}/approve", society)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Test]
    public async Task Of_two_approvers_at_once_one_wins_and_the_other_gets_a_409()
    {
        var application = await Given.ASignedAgreement();
        var first = await SignedInAs(Role.SocietyApprover, "approver-a");
        var second = await SignedInAs(Role.SocietyApprover, "approver-b");

        var answers = await Task.WhenAll(new[] { (first, "approver-a"), (second, "approver-b") }.Select(approver =>
            approver.Item1.PostAsJsonAsync($"{Applications}/{application.Id}/approve", new { name = People.DisplayName(approver.Item2) })));

        answers.Count(answer => answer.StatusCode is HttpStatusCode.Created).ShouldBe(1);
        var refused = answers.Single(answer => answer.StatusCode is not HttpStatusCode.Created);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ProblemOf(refused)).Code.ShouldBeOneOf("record.changed-meanwhile", "branch-centre-application.not-audited");
        (await Anyone.GetFromJsonAsync<JsonElement>("/api/branch-centres")).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Test]
    public async Task A_decision_on_a_version_that_changed_meanwhile_is_refused()
    {
        var application = await Given.ASubmittedApplication();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var path = $"{Applications}/{application.Id}";
        var version = (await reviewer.GetFromJsonAsync<JsonElement>(path)).GetProperty("version").GetUInt32();
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/review", new { verdicts = Given.AllPassed }));

        var response = await reviewer.PostAsJsonAsync($"{path}/accept-documents", new { version });

        await BadApplicationTests.ShouldRefuse(response, "record.changed-meanwhile", null);
        (await BadApplicationTests.StatusOf(application)).ShouldBe("Submitted");
    }

    [Test, Article("A07.2")]
    public async Task A_return_without_reason_is_refused()
    {
        var application = await Given.ASubmittedApplication();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var path = $"{Applications}/{application.Id}";

        var failed = await reviewer.PostAsJsonAsync($"{path}/review", new { verdicts = new[] { new { rule = "A06.1", result = "Failed" } } });
        var returned = await reviewer.PostAsJsonAsync($"{path}/return", new { });

        await BadApplicationTests.ShouldRefuse(failed, "branch-centre-application.reason-missing", "A07.2");
        await BadApplicationTests.ShouldRefuse(returned, "branch-centre-application.nothing-failed", "A07.2");
        (await BadApplicationTests.StatusOf(application)).ShouldBe("Submitted");
    }

    [Test, Article("A04.3"), Article("A07.4")]
    public async Task A_branch_manager_decides_nothing()
    {
        var application = await Given.AnAuditedApplication();

        var response = await application.Applicant.PostAsJsonAsync(
            $"{Applications}/{application.Id}/approve", new { name = People.DisplayName("manager-1") });

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await BadApplicationTests.StatusOf(application)).ShouldBe("Audited");
    }

    [Test, Article("A18.1"), Article("A19.1")]
    public async Task An_assessor_signs_the_commitment_letter_that_was_shown()
    {
        var centre = await Given.AnActiveCentre();
        var assessors = await Given.CommittedAssessors(centre);

        var refused = await assessors[0].PostAsJsonAsync(
            "/api/assessors/commitment-letter", new { letterVersion = 1, textHash = new string('0', 64) });

        await BadApplicationTests.ShouldRefuse(refused, "assessor.commitment-text-outdated", "A19.1");
        var register = await centre.Manager.GetFromJsonAsync<JsonElement>("/api/assessors?status=Committed");
        register.GetProperty("items").GetArrayLength().ShouldBe(5);
    }

    [Test, Article("A30.2")]
    public async Task Only_a_suspended_centre_is_restored_and_works_on()
    {
        var centre = await Given.AnActiveCentre();
        var approver = await SignedInAs(Role.SocietyApprover);
        Task<HttpResponseMessage> Restore() => approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/restore", new { reason = "调查未发现问题" });

        await BadApplicationTests.ShouldRefuse(await Restore(), "branch-centre.not-suspended", "A30.2");
        await Given.Done(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "主管部门介入调查" }));
        await Given.Done(Restore());

        (await Anyone.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}")).GetProperty("status").GetString().ShouldBe("Active");
        await Given.ASubmittedPlan(centre);
    }

    [Test, Article("A30.1")]
    public async Task A_suspended_centre_says_so_in_public()
    {
        var centre = await Given.AnActiveCentre();
        var approver = await SignedInAs(Role.SocietyApprover);

        await Given.Done(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "主管部门介入调查" }));

        (await Anyone.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}")).GetProperty("status").GetString().ShouldBe("Suspended");
    }
}
