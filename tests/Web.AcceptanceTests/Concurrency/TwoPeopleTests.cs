using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Web.AcceptanceTests.Concurrency;

/// <summary>Two people read one record and act on it at the same moment: one wins, the other is told so and has changed nothing.</summary>
internal sealed class TwoPeopleTests : AcceptanceTest
{
    [Test]
    public async Task Of_an_approval_and_a_return_of_a_plan_one_counts()
    {
        var centre = await Given.AnActiveCentre();
        await Given.ACatalogue();
        var plan = $"/api/training-plans/{await Given.ASubmittedPlan(centre)}";
        var (one, other) = await Two(Role.SocietyReviewer);
        var version = await VersionOf(one, plan);

        var winner = await OneOf(
            one.PostAsJsonAsync($"{plan}/approve", new { version }),
            other.PostAsJsonAsync($"{plan}/return", new { version, reason = "人数与场地不符" }));

        (await Read(one, plan)).GetProperty("status").GetString().ShouldBe(winner == 0 ? "Approved" : "Returned");
    }

    [Test]
    public async Task Of_two_revisions_of_a_notice_one_is_kept_whole()
    {
        var draft = await Given.ADraftNotice();
        var notice = $"/api/training-notices/{draft.Id}";
        var version = await VersionOf(draft.Centre.Manager, notice);

        var winner = await OneOf([.. Enumerable.Range(1, 2).Select(capacity => draft.Centre.Manager.PutAsJsonAsync(
            notice, new { version, details = Given.NoticeDetails(capacity * 10), fees = Given.Fees(Given.Fee + capacity) }))]);

        var kept = await Read(draft.Centre.Manager, notice);
        kept.GetProperty("details").GetProperty("capacity").GetInt32().ShouldBe((winner + 1) * 10);
        kept.GetProperty("feeDraft").GetProperty("items")[0].GetProperty("standard").GetDecimal().ShouldBe(Given.Fee + winner + 1);
    }

    [Test]
    public async Task Of_two_reasons_to_cancel_a_class_one_is_kept()
    {
        var planned = await Given.APlannedClass();
        var path = $"/api/training-classes/{planned.Id}";
        var version = await VersionOf(planned.Centre.Manager, path);
        string[] reasons = ["教师生病", "场地停电"];

        var winner = await OneOf(
            [.. reasons.Select(reason => planned.Centre.Manager.PostAsJsonAsync($"{path}/cancel", new { version, reason }))]);

        (await Read(planned.Centre.Manager, path)).GetProperty("cancellationReason").GetString().ShouldBe(reasons[winner]);
    }

    [Test]
    public async Task Of_two_arrangements_of_an_examination_one_is_kept()
    {
        var requested = await Given.ARequestedExamination();
        var path = $"/api/examinations/{requested.Id}";
        var (one, other) = await Two(Role.SocietyReviewer);
        var version = await VersionOf(one, path);
        string[] places = ["云泽市量衡路88号", "云泽市青峦路1号"];

        var winner = await OneOf(Arrange(one, 0), Arrange(other, 1));

        (await Read(one, path)).GetProperty("arrangement").GetProperty("place").GetString().ShouldBe(places[winner]);

        Task<HttpResponseMessage> Arrange(HttpClient reviewer, int place)
        {
            var body = JsonSerializer.SerializeToNode(Given.Arrangement(requested.Id) with { Place = places[place] }, Json)!;
            body["version"] = version;
            return reviewer.PostAsJsonAsync($"{path}/arrange", body, Json);
        }
    }

    [Test]
    public async Task Of_an_acceptance_and_a_rejection_of_a_registration_one_counts()
    {
        var registration = await Given.ACheckedRegistration();
        var path = $"/api/registrations/{registration.Id}";
        var staff = registration.Notice.Centre.Manager;
        var version = await VersionOf(staff, path);

        var winner = await OneOf(
            staff.PostAsJsonAsync($"{path}/accept", new { version }),
            staff.PostAsJsonAsync($"{path}/reject", new { version, reason = "工作年限与社保记录不符" }));

        (await Read(staff, path)).GetProperty("status").GetString().ShouldBe(winner == 0 ? "Accepted" : "Rejected");
    }

    [Test]
    public async Task A_proof_checked_on_an_old_view_of_the_registration_is_refused()
    {
        var registration = await Given.ASubmittedRegistration();
        var path = $"/api/registrations/{registration.Id}";
        var staff = registration.Notice.Centre.Manager;
        var version = await VersionOf(staff, path);
        await Given.Done(staff.PostAsJsonAsync($"{path}/proofs/Photo/check", new { version, verdict = "Accepted" }));

        await ShouldBeTold(await staff.PostAsJsonAsync($"{path}/proofs/Photo/check", new { version, verdict = "Unclear", remark = "看不清" }));

        (await Read(staff, path)).GetProperty("proofs").EnumerateArray()
            .Single(proof => proof.GetProperty("kind").GetString() == "Photo").GetProperty("verdict").GetString().ShouldBe("Accepted");
    }

    [Test]
    public async Task Of_two_decisions_on_submitted_results_one_counts()
    {
        var published = await Given.APublishedExamination();
        var path = await ASubmissionUnderReview(published);
        var (one, other) = await Two(Role.SocietyReviewer);
        var submission = await Read(one, path);
        var version = submission.GetProperty("version").GetUInt32();
        var trainee = submission.GetProperty("trainees")[0].GetProperty("traineeId").GetGuid();

        var winner = await OneOf(
            Decide(one, nameof(ResultVerdict.Approved), null), Decide(other, nameof(ResultVerdict.Refused), "答题卡缺页"));

        (await Read(one, path)).GetProperty("trainees").EnumerateArray()
            .Single(row => row.GetProperty("traineeId").GetGuid() == trainee).GetProperty("verdict").GetString()
            .ShouldBe(winner == 0 ? "Approved" : "Refused");

        Task<HttpResponseMessage> Decide(HttpClient reviewer, string verdict, string? reason) => reviewer.PostAsJsonAsync(
            $"{path}/decisions", new { version, decisions = new[] { new { traineeId = trainee, verdict, reason } } });
    }

    [Test]
    public async Task Of_an_approval_and_a_refusal_of_an_application_one_counts()
    {
        var application = await Given.ASignedAgreement();
        var path = $"/api/branch-centre-applications/{application.Id}";
        var (one, other) = await Two(Role.SocietyApprover);
        var version = await VersionOf(one, path);

        var winner = await OneOf(
            one.PostAsJsonAsync($"{path}/approve", new { version, name = People.DisplayName("one") }),
            other.PostAsJsonAsync($"{path}/refuse", new { version, reason = "场地权属存疑" }));

        (await Read(one, path)).GetProperty("status").GetString().ShouldBe(winner == 0 ? "Approved" : "Refused");
        (await Read(Anyone, "/api/branch-centres")).GetProperty("items").GetArrayLength().ShouldBe(winner == 0 ? 1 : 0);
    }

    [Test]
    public async Task Of_two_suspensions_of_a_centre_one_reason_is_kept()
    {
        var centre = await Given.AnActiveCentre();
        var path = $"/api/branch-centres/{centre.Id}";
        var (one, other) = await Two(Role.SocietyApprover);
        var version = await VersionOf(one, path);

        var winner = await OneOf(
            one.PostAsJsonAsync($"{path}/suspend", new { version, reason = "主管部门介入调查" }),
            other.PostAsJsonAsync($"{path}/suspend", new { version, reason = "投诉调查" }));

        (await Read(one, path)).GetProperty("statusReason").GetString().ShouldBe(winner == 0 ? "主管部门介入调查" : "投诉调查");
    }

    private static async Task<string> ASubmissionUnderReview(HttpExamination published)
    {
        var reviewer = await People.As(Role.SocietyReviewer);
        WebApplication.Time.Advance(TimeSpan.FromDays(14));
        await Given.Done(reviewer.PostAsJsonAsync($"/api/examinations/{published.Id}/close", new { }));
        var assessor = published.Assessors[0];
        var traineeIds = published.Class.Members.Select(member => member.TraineeId);
        var id = await Given.Answer<Guid>(
            await assessor.PostAsJsonAsync("/api/result-submissions", new { examinationId = published.Id, traineeIds }), HttpStatusCode.Created);
        var path = $"/api/result-submissions/{id}";
        await Given.Done(assessor.PostAsJsonAsync($"{path}/submit", new { }));
        await Given.Done(reviewer.PostAsJsonAsync($"{path}/start-review", new { }));
        return path;
    }

    private static async Task<(HttpClient One, HttpClient Other)> Two(Role role) => (await People.As(role, "one"), await People.As(role, "other"));

    private static async Task<JsonElement> Read(HttpClient reader, string path) => await reader.GetFromJsonAsync<JsonElement>(path);

    private static async Task<uint> VersionOf(HttpClient reader, string path) => (await Read(reader, path)).GetProperty("version").GetUInt32();

    /// <summary>Which of the attempts won; every other must be told that the record changed meanwhile.</summary>
    private static async Task<int> OneOf(params Task<HttpResponseMessage>[] attempts)
    {
        var answers = await Task.WhenAll(attempts);
        var winner = Array.FindIndex(answers, answer => answer.IsSuccessStatusCode);
        winner.ShouldNotBe(-1);
        foreach (var refused in answers.Where((_, index) => index != winner))
        {
            await ShouldBeTold(refused);
        }

        return winner;
    }

    private static async Task ShouldBeTold(HttpResponseMessage refused)
    {
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ProblemOf(refused)).Code.ShouldBe("record.changed-meanwhile");
    }
}
