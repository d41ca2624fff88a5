using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.ResultSubmissions;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

/// <summary>A centre whose scope was reduced, or that was revoked: what it may no longer do, and what stays.</summary>
internal sealed class EndedScopeTests : AcceptanceTest
{
    [Test, Article("A08.1"), Article("A08.2")]
    public async Task Outside_a_reduced_scope_nothing_is_planned_offered_or_certified()
    {
        var submission = await Given.ASubmission(await Given.AClosedExamination(1));
        var centre = submission.Examination.Class.Centre;
        var plan = await Given.AnApprovedPlan(centre);
        var (reviewer, approver) = (await SignedInAs(Role.SocietyReviewer), await SignedInAs(Role.SocietyApprover));
        await Given.Done(Given.Act(reviewer, submission, "start-review"));
        await Given.Done(Given.Act(reviewer, submission, "decisions", Given.Decisions(ResultVerdict.Approved, submission.TraineeIds)));
        await Given.Done(Given.Act(reviewer, submission, "conclude"));

        await Given.Done(Reduce(approver, centre, Given.Length4));

        await Refused(Given.Act(approver, submission, "certificates"), "certificate.out-of-scope", "A08.2");
        (await Given.CountOf(approver, "/api/certificates")).ShouldBe(0);
        await Refused(
            centre.Manager.PostAsJsonAsync(
                "/api/training-plans",
                new { year = 2027, kind = "Supplement", rows = new[] { new { row = Given.Length4, headCount = 20, from = "2027-05-01", until = "2027-05-30", assessorsNeeded = 3 } } },
                Json),
            "training-plan.row-out-of-scope",
            "A08.1");
        var notice = new { planId = plan, planRowId = (await Given.RowsOf(centre, plan))[0], details = Given.NoticeDetails("2027-05-31", "2027-06-01"), fees = Given.Fees() };
        await Refused(centre.Manager.PostAsJsonAsync("/api/training-notices", notice), "branch-centre.out-of-scope", "A08.1");
        var listed = await Anyone.GetFromJsonAsync<JsonElement>("/api/branch-centres?specialty=长度计量员&level=Level4");
        listed.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Test, Article("A08.1")]
    public async Task A_scope_loses_only_what_it_has_and_never_everything()
    {
        var centre = await Given.AnActiveCentre();
        var approver = await SignedInAs(Role.SocietyApprover);

        await Refused(Reduce(approver, centre), "branch-centre.nothing-taken-away", null, HttpStatusCode.BadRequest);
        await Refused(Reduce(approver, centre, Given.Length4 with { Specialty = "声学计量员" }), "branch-centre.out-of-scope", "A08.1");
        await Refused(Reduce(approver, centre, [.. Given.WholeScope]), "branch-centre.nothing-left", "A08.1");
        await Refused(Reduce(centre.Manager, centre, Given.Length4), "permission.missing", null, HttpStatusCode.Forbidden);

        (await ViewOf(centre)).GetProperty("scope").GetArrayLength().ShouldBe(Given.WholeScope.Count);
    }

    [Test, Article("A31.1"), Article("A03.1"), Article("A30.2")]
    public async Task A_revoked_centre_says_so_and_ends_for_ever_while_its_certificates_stay_valid()
    {
        var examination = await Given.AClosedExamination(1);
        var issued = (await Given.IssuedCertificates(examination)).Single();
        var centre = examination.Class.Centre;
        var approver = await SignedInAs(Role.SocietyApprover);
        var evidence = await Given.AFile(approver, FilePurpose.Evidence, "finding");

        await Refused(Revoke(approver, centre, RevocationGround.AgentUsed), "branch-centre.evidence-missing", null, HttpStatusCode.BadRequest);
        await Refused(Revoke(approver, centre, RevocationGround.ProblemsFound, evidence), "branch-centre.not-suspended", "A30.2");
        await Refused(Revoke(centre.Manager, centre, RevocationGround.AgentUsed, evidence), "permission.missing", null, HttpStatusCode.Forbidden);
        (await ViewOf(centre)).GetProperty("status").GetString().ShouldBe("Active");

        await Given.Done(Revoke(approver, centre, RevocationGround.AgentUsed, evidence));

        await Refused(Revoke(approver, centre, RevocationGround.AgentUsed, evidence), "branch-centre.revoked", "A31.1");
        await Refused(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "调查" }), "branch-centre.not-active", "A03.1");
        var listed = await Anyone.GetFromJsonAsync<JsonElement>("/api/branch-centres?status=Revoked");
        listed.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(centre.Id);
        (await ViewOf(centre)).GetProperty("revokedFor").GetString().ShouldBe(nameof(RevocationGround.AgentUsed));
        (await Anyone.GetFromJsonAsync<JsonElement>("/api/public/training-notices")).GetProperty("items").GetArrayLength().ShouldBe(0);
        var certificate = await approver.GetFromJsonAsync<JsonElement>($"/api/certificates/{issued.Id}");
        certificate.GetProperty("certificate").GetProperty("status").GetString().ShouldBe("Issued");
    }

    [Test, Article("A31.1")]
    public async Task Licence_and_plaque_of_a_revoked_centre_come_back_once()
    {
        var centre = await Given.AnActiveCentre();
        var approver = await SignedInAs(Role.SocietyApprover);
        var evidence = await Given.AFile(approver, FilePurpose.Evidence, "finding");

        await Refused(Return(approver, centre, "2026-12-01"), "branch-centre.papers-not-recalled", "A31.1");
        await Given.Done(Revoke(approver, centre, RevocationGround.AgentUsed, evidence));
        await Refused(Return(centre.Manager, centre, "2026-12-01"), "permission.missing", null, HttpStatusCode.Forbidden);
        await Refused(Return(approver, centre, "2026-11-30"), "branch-centre.return-day-invalid", "A31.1", HttpStatusCode.BadRequest);
        var revokedOn = (await ViewOf(centre)).GetProperty("statusSince").GetString()!;
        await Given.Done(Return(approver, centre, revokedOn));
        await Refused(Return(approver, centre, revokedOn), "branch-centre.papers-returned", "A31.1");

        var documents = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}/documents");
        documents.GetProperty("recall").GetProperty("returnedOn").GetString().ShouldBe(revokedOn);
    }

    private static Task<HttpResponseMessage> Return(HttpClient user, HttpCentre centre, string returnedOn) =>
        user.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/papers/return", new { returnedBy = "赵一", returnedOn });

    private static Task<HttpResponseMessage> Reduce(HttpClient user, HttpCentre centre, params IReadOnlyList<ScopeRow> rows) =>
        user.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/reduce-scope", new { rows, reason = "人员变动" }, Json);

    private static Task<HttpResponseMessage> Revoke(HttpClient user, HttpCentre centre, RevocationGround ground, params IReadOnlyList<Guid> evidence) =>
        user.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/revoke", new { ground, reason = "查实违规", evidence }, Json);

    private static Task<JsonElement> ViewOf(HttpCentre centre) => Anyone.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{centre.Id}");
}
