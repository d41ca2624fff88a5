using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.ResultSubmissions;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.ResultSubmissions;

/// <summary>What submitting, reviewing and certifying results refuses over HTTP, and that nothing changes by it.</summary>
internal sealed class ResultRulesTests : AcceptanceTest
{
    [Test, Article("A22.1"), Article("A23.1"), Article("A14.3"), Article("A30.1")]
    public async Task Refuses_submissions_that_break_a_rule()
    {
        var published = await Given.APublishedExamination(3, null, 80, 59.5m, 80);
        var (good, failed, blocked) = (TraineeOf(published, 0), TraineeOf(published, 1), TraineeOf(published, 2));
        var (centre, assessor, stranger) = (published.Class.Centre, published.Assessors[0], published.Assessors[4]);

        await Refused(Given.Prepare(centre.Manager, published, good), "permission.missing", null, HttpStatusCode.Forbidden);
        await Refused(Given.Prepare(stranger, published, good), "result-submission.not-an-assessor", "A22.1", HttpStatusCode.Forbidden);
        await Refused(Given.Prepare(assessor, published), "result-submission.nobody-named", "A22.1");
        (await Given.CountOf(centre.Manager, Given.Submissions)).ShouldBe(0);

        var draft = new HttpSubmission(await Given.Answer<Guid>(await Given.Prepare(assessor, published, good), HttpStatusCode.Created), published, [good]);
        await Refused(Given.Act(assessor, draft, "submit"), "result-submission.examination-not-closed", "A22.1");
        WebApplication.Time.Advance(TimeSpan.FromDays(14));
        await Given.Done((await SignedInAs(Role.SocietyReviewer)).PostAsJsonAsync($"/api/examinations/{published.Id}/close", new { }));
        await Refused(Given.Act(stranger, draft, "submit"), "result-submission.not-an-assessor", "A22.1", HttpStatusCode.Forbidden);
        await RefusesNamed(draft, [good, failed], "result-submission.not-passed", "A23.1");
        await Given.ABlacklistEntry(centre, published.Class.Members[2].RegistrationId);
        await RefusesNamed(draft, [good, blocked], "blacklist.blocked", "A14.3");
        await Stopped(centre, () => Given.Act(assessor, draft, "submit"));
        (await DetailsOf(draft)).Status.ShouldBe(ResultSubmissionStatus.Draft);

        await Name(draft, [good]);
        await Given.Done(Given.Act(assessor, draft, "submit"));
    }

    [Test, Article("A23.1")]
    public async Task Nobody_from_outside_the_class_can_be_named()
    {
        var centre = await Given.AnActiveCentre();
        var outsider = await Given.ARegistration(await Given.APublishedNotice(centre), person: 7);
        var registration = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{outsider.Id}");
        var closed = await Given.AClosedExamination(1, centre);
        var draft = new HttpSubmission(
            await Given.Answer<Guid>(await Given.Prepare(closed.Assessors[0], closed, TraineeOf(closed, 0)), HttpStatusCode.Created), closed, []);

        await RefusesNamed(draft, [registration.GetProperty("traineeId").GetGuid()], "result-submission.not-a-candidate", "A23.1");
        var unknown = await closed.Assessors[0].PutAsJsonAsync($"{Given.Submissions}/{draft.Id}/trainees", new { traineeIds = new[] { Guid.CreateVersion7() } });
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound, await unknown.Content.ReadAsStringAsync());
    }

    [Test, Article("A22.2"), Article("A04.3"), Article("A14.3"), Article("A30.1")]
    public async Task Refuses_reviews_and_certificates_that_break_a_rule()
    {
        var submission = await Given.ASubmission(await Given.AClosedExamination(3), 0, 1, 2);
        var centre = submission.Examination.Class.Centre;
        await People.OpenAsync("both", Role.SocietyReviewer, Role.SocietyApprover);
        var (reviewer, approver) = (SignedInAs("both", People.Password), await SignedInAs(Role.SocietyApprover));
        var (good, doubtful, blocked) = (submission.TraineeIds[0], submission.TraineeIds[1], submission.TraineeIds[2]);

        await Given.Done(Given.Act(reviewer, submission, "start-review"));
        await Refused(Given.Act(reviewer, submission, "conclude"), "result-submission.undecided", "A22.2");
        await Refused(Given.Act(reviewer, submission, "decisions", Given.Decisions(ResultVerdict.Refused, good)), "result-submission.reason-missing", "A22.2");
        await Refused(Given.Act(reviewer, submission, "return", new { reason = " " }), "result-submission.reason-missing", "A22.2");
        await Refused(Issue(approver, submission), "certificate.submission-not-approved", "A22.2");
        (await DetailsOf(submission)).Trainees.ShouldAllBe(trainee => trainee.Verdict == null);
        await ConcludeAsync(reviewer, submission, [good, blocked], doubtful);

        foreach (var other in new[] { centre.Manager, submission.Examination.Assessors[0], await SignedInAs(Role.SocietyReviewer) })
        {
            await Refused(Issue(other, submission), "permission.missing", null, HttpStatusCode.Forbidden);
        }

        await Refused(Issue(reviewer, submission), "certificate.reviewer-cannot-issue", "A22.2");
        await Refused(Issue(approver, submission, doubtful), "certificate.trainee-not-approved", "A22.2");
        await Stopped(centre, () => Issue(approver, submission));
        await Given.ABlacklistEntry(centre, submission.Examination.Class.Members[2].RegistrationId);
        await Refused(Issue(approver, submission), "blacklist.blocked", "A14.3");
        (await Given.CountOf(approver, "/api/certificates")).ShouldBe(0);

        var issued = await Given.Answer<IReadOnlyList<IssuedCertificate>>(await Issue(approver, submission, good));
        issued.Single().TraineeId.ShouldBe(good);
        await Refused(Issue(approver, submission, good), "certificate.issued-already", null);
        (await Given.CountOf(approver, "/api/certificates")).ShouldBe(1);
    }

    private static async Task ConcludeAsync(HttpClient reviewer, HttpSubmission submission, IEnumerable<Guid> approved, Guid refused)
    {
        await Given.Done(Given.Act(reviewer, submission, "decisions", Given.Decisions(ResultVerdict.Approved, approved)));
        await Given.Done(Given.Act(reviewer, submission, "decisions", new
        {
            decisions = new[] { new { traineeId = refused, verdict = ResultVerdict.Refused, reason = "答题卡缺页" } },
        }));
        await Given.Done(Given.Act(reviewer, submission, "conclude"));
    }

    private static Task<HttpResponseMessage> Issue(HttpClient user, HttpSubmission submission, params Guid[] trainees) =>
        Given.Act(user, submission, "certificates", new { traineeIds = trainees.Length == 0 ? null : trainees });

    private static async Task RefusesNamed(HttpSubmission draft, IEnumerable<Guid> trainees, string code, string article)
    {
        await Name(draft, trainees);
        await Refused(Given.Act(draft.Examination.Assessors[0], draft, "submit"), code, article);
        (await DetailsOf(draft)).Status.ShouldBe(ResultSubmissionStatus.Draft);
    }

    private static Task Name(HttpSubmission draft, IEnumerable<Guid> trainees) => Given.Done(
        draft.Examination.Assessors[0].PutAsJsonAsync($"{Given.Submissions}/{draft.Id}/trainees", new { traineeIds = trainees }));

    private static async Task<ResultSubmissionDetails> DetailsOf(HttpSubmission submission) =>
        (await (await SignedInAs(Role.SocietyReviewer)).GetFromJsonAsync<ResultSubmissionDetails>($"{Given.Submissions}/{submission.Id}", Json))!;

    private static Guid TraineeOf(HttpExamination examination, int member) => examination.Class.Members[member].TraineeId;
}
