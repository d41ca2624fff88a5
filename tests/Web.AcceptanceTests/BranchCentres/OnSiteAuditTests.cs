using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

internal sealed class OnSiteAuditTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [Test, Article("A07.3")]
    public async Task One_expert_alone_is_refused()
    {
        var application = await Given.AnAcceptedApplication();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var path = $"{Applications}/{application.Id}";
        await Given.APooledExpert("expert-c");
        var pool = await reviewer.GetFromJsonAsync<JsonElement>($"{path}/experts");

        var alone = await reviewer.PostAsJsonAsync($"{path}/experts", new { experts = new[] { new { userId = pool[0].GetProperty("userId").GetGuid() } } });

        await BadApplicationTests.ShouldRefuse(alone, "branch-centre-application.too-few-experts", "A07.3");
        (await BadApplicationTests.StatusOf(application)).ShouldBe("DocumentsAccepted");
    }

    [Test, Article("A07.3")]
    public async Task Another_teams_audit_is_not_there_to_open_or_to_sign()
    {
        var application = await Given.ARecordedAudit();
        var stranger = await SignedInAs(Role.Expert, "expert-c");
        var path = $"{Applications}/{application.Id}/audit";

        (await stranger.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PutAsJsonAsync($"{path}/findings", new { findings = new[] { Given.Conform("A06.2-1") } })).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsJsonAsync($"{path}/sign", new { name = People.DisplayName("expert-c") })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Sheet(application)).GetProperty("isSigned").GetBoolean().ShouldBeFalse();
    }

    [Test, Article("A07.3")]
    public async Task Findings_that_come_twice_count_once_also_when_both_arrive_together()
    {
        var application = await Given.AScheduledAudit();
        var body = new { findings = new[] { Given.Conform("A06.2-1", 186.5m), Given.Conform("A07.1-1") } };
        var path = $"{Applications}/{application.Id}/audit/findings";

        var answers = await Task.WhenAll(application.Experts[0].PutAsJsonAsync(path, body), application.Experts[0].PutAsJsonAsync(path, body));
        await Given.Done(application.Experts[0].PutAsJsonAsync(path, body));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.NoContent || answer.StatusCode == HttpStatusCode.Conflict);
        var records = (await Sheet(application)).GetProperty("records");
        records.GetArrayLength().ShouldBe(2);
        records.EnumerateArray().ShouldAllBe(record => record.GetProperty("version").GetInt32() == 1);
    }

    [Test, Article("A07.3")]
    public async Task A_measured_value_below_the_rule_does_not_conform()
    {
        var application = await Given.AScheduledAudit();

        var refused = await application.Experts[0].PutAsJsonAsync(
            $"{Applications}/{application.Id}/audit/findings", new { findings = new[] { Given.Conform("A06.2-1", 39.9m) } });

        await BadApplicationTests.ShouldRefuse(refused, "branch-centre-application.measured-below-required", "A07.3");
        (await Sheet(application)).GetProperty("records").GetArrayLength().ShouldBe(0);
    }

    [Test, Article("A07.3")]
    public async Task Two_experts_who_contradict_each_other_are_shown_side_by_side_and_block_the_signature()
    {
        var application = await Given.ARecordedAudit();
        var path = $"{Applications}/{application.Id}/audit";
        await Given.Done(application.Experts[1].PutAsJsonAsync($"{path}/findings", new { findings = new[] { Given.Conform("A06.2-1", 150) } }));

        var refused = await application.Experts[0].PostAsJsonAsync($"{path}/sign", new { name = People.DisplayName("expert-a") });

        await BadApplicationTests.ShouldRefuse(refused, "branch-centre-application.audit-conflict-open", "A07.3");
        var record = (await Sheet(application)).GetProperty("records").EnumerateArray().Single(entry => entry.GetProperty("item").GetString() == "A06.2-1");
        record.GetProperty("rivals")[0].GetProperty("measuredValue").GetDecimal().ShouldBe(150);
    }

    [Test, Article("A07.3")]
    public async Task Nobody_signs_in_the_name_of_another()
    {
        var application = await Given.ARecordedAudit();

        var refused = await application.Experts[0].PostAsJsonAsync(
            $"{Applications}/{application.Id}/audit/sign", new { name = People.DisplayName("expert-b") });

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ProblemOf(refused)).Code.ShouldBe("signature.name-differs");
        (await Sheet(application)).GetProperty("isSigned").GetBoolean().ShouldBeFalse();
    }

    [Test, Article("A07.3")]
    public async Task An_audit_without_all_signatures_is_not_concluded()
    {
        var application = await Given.ARecordedAudit();
        var path = $"{Applications}/{application.Id}/audit";
        await Given.Done(application.Experts[0].PostAsJsonAsync($"{path}/sign", new { name = People.DisplayName("expert-a") }));

        var response = await application.Experts[0].PostAsJsonAsync($"{path}/conclude", new { passed = true });

        await BadApplicationTests.ShouldRefuse(response, "branch-centre-application.audit-not-signed", "A07.3");
        (await BadApplicationTests.StatusOf(application)).ShouldBe("AuditScheduled");
    }

    [Test, Article("A07.3")]
    public async Task A_corrective_action_is_proved_and_verified_before_the_audit_is_passed()
    {
        var (application, action) = await AMinorNonconformitySignedByAll();
        var audit = $"{Applications}/{application.Id}/audit";
        var conclusion = new { passed = true, conclusion = "整改到位" };

        var unproven = await application.Experts[0].PostAsJsonAsync($"{audit}/conclude", conclusion);
        var withoutFile = await application.Applicant.PostAsJsonAsync(
            $"{audit}/corrections", new { actionId = action, note = "已更换", evidence = Array.Empty<Guid>() });
        var tooEarly = await application.Experts[0].PostAsJsonAsync($"{audit}/corrections/verify", new { actionId = action, accepted = true });
        var unknown = await application.Experts[0].PostAsJsonAsync($"{audit}/corrections/verify", new { actionId = Guid.NewGuid(), accepted = true });

        await BadApplicationTests.ShouldRefuse(unproven, "branch-centre-application.corrective-action-unverified", "A07.3");
        await BadApplicationTests.ShouldRefuse(withoutFile, "branch-centre-application.correction-evidence-missing", "A07.3");
        await BadApplicationTests.ShouldRefuse(tooEarly, "branch-centre-application.correction-not-proved", "A07.3");
        await BadApplicationTests.ShouldRefuse(unknown, "branch-centre-application.corrective-action-unknown", "A07.3");
        (await BadApplicationTests.StatusOf(application)).ShouldBe("AuditScheduled");

        var evidence = await Given.AFile(application.Applicant, FilePurpose.AuditEvidence, "mended.pdf");
        await Given.Done(application.Applicant.PostAsJsonAsync(
            $"{audit}/corrections", new { actionId = action, note = "已更换", evidence = new[] { evidence } }));
        var unexplained = await application.Experts[1].PostAsJsonAsync($"{audit}/corrections/verify", new { actionId = action, accepted = false });
        await BadApplicationTests.ShouldRefuse(unexplained, "branch-centre-application.correction-remark-missing", "A07.3");
        await Given.Done(application.Experts[1].PostAsJsonAsync($"{audit}/corrections/verify", new { actionId = action, accepted = true }));
        await Given.Done(application.Experts[0].PostAsJsonAsync($"{audit}/conclude", conclusion));

        (await Sheet(application)).GetProperty("reportNumber").GetString().ShouldStartWith("SH-");
        (await BadApplicationTests.StatusOf(application)).ShouldBe("Audited");
    }

    [Test, Article("A07.3")]
    public async Task The_applicant_sees_no_finding_before_the_whole_team_has_signed()
    {
        var application = await Given.ARecordedAudit();
        var audit = $"{Applications}/{application.Id}/audit";

        var before = await application.Applicant.GetFromJsonAsync<JsonElement>(audit);
        foreach (var (expert, name) in application.Experts.Zip(["expert-a", "expert-b"]))
        {
            await Given.Done(expert.PostAsJsonAsync($"{audit}/sign", new { name = People.DisplayName(name) }));
        }

        var after = await application.Applicant.GetFromJsonAsync<JsonElement>(audit);

        before.GetProperty("records").GetArrayLength().ShouldBe(0);
        after.GetProperty("records").GetArrayLength().ShouldBe(after.GetProperty("items").GetArrayLength());
    }

    [Test, Article("A07.3")]
    public async Task An_expert_declares_before_working_or_steps_back_and_a_substitute_is_proposed()
    {
        var application = await Given.AnAssignedAudit();
        var path = $"{Applications}/{application.Id}";
        var (first, second) = (application.Experts[0], application.Experts[1]);
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        await Given.APooledExpert("expert-c");

        var undeclared = await first.PutAsJsonAsync($"{path}/audit/findings", new { findings = new[] { Given.Conform("A07.1-1") } });
        await BadApplicationTests.ShouldRefuse(undeclared, "branch-centre-application.impartiality-not-declared", "A07.3");
        (await first.PostAsJsonAsync($"{path}/audit/recuse", new { reason = "  " })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await Given.Done(first.PostAsJsonAsync($"{path}/audit/declare", new { }));
        await Given.Done(first.PutAsJsonAsync($"{path}/audit/findings", new { findings = new[] { Given.Conform("A07.1-1") } }));
        await Given.Done(second.PostAsJsonAsync($"{path}/audit/recuse", new { reason = "曾任该单位技术顾问" }));

        (await second.GetAsync($"{path}/audit")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var candidates = (await reviewer.GetFromJsonAsync<JsonElement>($"{path}/experts")).EnumerateArray().ToList();
        candidates.Where(candidate => candidate.GetProperty("isProposed").GetBoolean()).Select(NameOf)
            .ShouldBe([People.DisplayName("expert-a"), People.DisplayName("expert-c")], ignoreOrder: true);
        var recused = candidates.Single(candidate => NameOf(candidate) == People.DisplayName("expert-b"));
        recused.GetProperty("obstacles")[0].GetString().ShouldBe("Recused");
        var team = candidates.Select(candidate => new { userId = candidate.GetProperty("userId").GetGuid() }).ToList();
        var withRecused = await reviewer.PostAsJsonAsync($"{path}/experts", new { experts = team });
        await BadApplicationTests.ShouldRefuse(withRecused, "branch-centre-application.expert-conflict", "A07.3");

        team.RemoveAt(candidates.IndexOf(recused));
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/experts", new { experts = team }));

        (await Sheet(application)).GetProperty("records").GetArrayLength().ShouldBe(1);
    }

    private static string NameOf(JsonElement candidate) => candidate.GetProperty("name").GetString()!;

    /// <summary>A05.6 does not conform in a minor way; answers the application and the corrective action.</summary>
    private static async Task<(HttpApplication Application, Guid Action)> AMinorNonconformitySignedByAll()
    {
        var application = await Given.ARecordedAudit();
        var audit = $"{Applications}/{application.Id}/audit";
        var current = (await Sheet(application)).GetProperty("records").EnumerateArray()
            .Single(record => record.GetProperty("item").GetString() == "A05.6-1").GetProperty("current").GetProperty("id").GetGuid();
        var action = Guid.NewGuid();
        var minor = new
        {
            id = Guid.NewGuid(),
            item = "A05.6-1",
            replaces = current,
            score = "Minor",
            text = "设备管理制度未张贴",
            photos = Array.Empty<Guid>(),
            correctiveActions = new[] { new { id = action, description = "张贴并培训", dueOn = "2027-01-15" } },
            foundAt = "2026-12-01T03:00:00Z",
        };
        await Given.Done(application.Experts[0].PutAsJsonAsync($"{audit}/findings", new { findings = new[] { minor } }));
        foreach (var (expert, name) in application.Experts.Zip(["expert-a", "expert-b"]))
        {
            await Given.Done(expert.PostAsJsonAsync($"{audit}/sign", new { name = People.DisplayName(name) }));
        }

        return (application, action);
    }

    private static Task<JsonElement> Sheet(HttpApplication application) =>
        application.Experts[0].GetFromJsonAsync<JsonElement>($"{Applications}/{application.Id}/audit")!;
}
