using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

/// <summary>A centre applies for more scope or another term with what it has already.</summary>
[TestOf(nameof(ApplyForScopeExtension))]
[TestOf(nameof(ApplyForRenewal))]
internal sealed class CentreApplicationTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [Test, Article("A07.1"), Article("A08.1")]
    public async Task More_scope_names_only_what_is_new_and_a_renewal_only_what_is_there()
    {
        var centre = await Given.AnActiveCentre();
        await Refused(Begin(centre.Manager, "renewal"), "branch-centre.renewal-too-early", "A07.4");
        await RenewalsAtAnyTime();
        var (extension, renewal) = (await Begun(centre, "extension"), await Begun(centre, "renewal"));

        await Name(centre, extension, Given.Length4);
        var held = await ProblemOf(await Submit(centre, extension));
        held.Faults.Select(fault => (fault.Code, fault.Article, fault.Path)).ShouldBe(
            [("branch-centre-application.scope-item-held", "A08.1", "items[0]")]);
        await Name(centre, renewal, Given.Length4, Given.Length4 with { Level = SkillLevel.Level1 });
        var unknown = await ProblemOf(await Submit(centre, renewal));
        unknown.Faults.Select(fault => (fault.Code, fault.Article, fault.Path)).ShouldBe(
            [("branch-centre-application.scope-item-not-held", "A08.1", "items[1]")]);

        await Name(centre, renewal, Given.Length4);
        await Given.Done(Submit(centre, renewal));
        (await ViewOf(centre, extension)).GetProperty("status").GetString().ShouldBe(nameof(ApplicationStatus.Draft));
        (await ViewOf(centre, renewal)).GetProperty("status").GetString().ShouldBe(nameof(ApplicationStatus.Submitted));
    }

    [Test, Article("A07.1"), Article("A30.1"), Article("A31.1")]
    public async Task Is_begun_once_at_a_time_by_a_centre_that_may_work()
    {
        var centre = await Given.AnActiveCentre();
        var approver = await SignedInAs(Role.SocietyApprover);
        var evidence = await Given.AFile(approver, FilePurpose.Evidence, "finding");
        await RenewalsAtAnyTime();

        await Refused(Begin(approver, "renewal"), "permission.missing", null, HttpStatusCode.Forbidden);
        await Begun(centre, "renewal");
        await Refused(Begin(centre.Manager, "renewal"), "branch-centre-application.open-already", "A07.1");
        await Given.Done(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "主管部门调查" }));
        await Refused(Begin(centre.Manager, "extension"), "branch-centre.suspended", "A30.1");
        await Given.Done(approver.PostAsJsonAsync(
            $"/api/branch-centres/{centre.Id}/revoke",
            new { ground = nameof(RevocationGround.ProblemsFound), reason = "查实违规", evidence = new[] { evidence } }));
        await Refused(Begin(centre.Manager, "extension"), "branch-centre.revoked", "A31.1");

        var listed = await centre.Manager.GetFromJsonAsync<JsonElement>(Applications);
        listed.GetProperty("items").EnumerateArray().Select(line => line.GetProperty("status").GetString())
            .ShouldBe([nameof(ApplicationStatus.Withdrawn), nameof(ApplicationStatus.Approved)], ignoreOrder: true);
    }

    private static async Task RenewalsAtAnyTime() => await Given.Done((await SignedInAs(Role.SocietyAdministrator)).PutAsJsonAsync(
        "/api/settings/branch-centres.renewal-days", new { value = 1096, reason = "续期提前受理" }));

    private static Task<HttpResponseMessage> Begin(HttpClient user, string kind) => user.PostAsync($"{Applications}/{kind}", null);

    private static async Task<Guid> Begun(HttpCentre centre, string kind) =>
        await Given.Answer<Guid>(await Begin(centre.Manager, kind), HttpStatusCode.Created);

    private static Task Name(HttpCentre centre, Guid application, params IReadOnlyList<ScopeRow> rows) => Given.Done(centre.Manager.PatchAsJsonAsync(
        $"{Applications}/{application}",
        new
        {
            sections = new
            {
                items = rows.Select(row => new { row.OccupationCode, occupation = "计量员", row.Specialty, level = row.Level.ChineseName() }),
                declaration = new { signedBy = "林一舟", @sealed = true, signedOn = "2026-12-01" },
            },
        },
        Json));

    private static Task<HttpResponseMessage> Submit(HttpCentre centre, Guid application) =>
        centre.Manager.PostAsJsonAsync($"{Applications}/{application}/submit", new { });

    private static Task<JsonElement> ViewOf(HttpCentre centre, Guid application) =>
        centre.Manager.GetFromJsonAsync<JsonElement>($"{Applications}/{application}");
}
