using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Assessors;

/// <summary>An assessor's life over HTTP, with what is refused at each step.</summary>
internal sealed class AssessorLifeTests : AcceptanceTest
{
    [Test, Article("A18.1"), Article("A19.1"), Article("A24.1")]
    public async Task Leads_from_nomination_to_a_certificate_and_skips_no_step()
    {
        var centre = await Given.AnActiveCentre();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var approver = await SignedInAs(Role.SocietyApprover);
        await Refused(await Nominate(centre, []), "assessor.specialty-missing", "A18.1");
        var id = await Given.Answer<Guid>(await Nominate(centre, ["长度计量员"]), HttpStatusCode.Created);
        await Refused(await Nominate(centre, ["长度计量员"]), "assessor.duplicate", "A24.1");

        await Refused(await Open(reviewer, enrolUntil: "2026-11-01"), "assessor-course.dates-invalid", "A18.1");
        var course = await Given.Answer<Guid>(await Open(reviewer, enrolUntil: "2026-12-06"), HttpStatusCode.Created);
        await Given.Done(centre.Manager.PostAsJsonAsync($"/api/assessors/{id}/enrol", new { courseId = course }));
        await Refused(await centre.Manager.PostAsJsonAsync($"/api/assessors/{id}/enrol", new { courseId = course }), "assessor.enrolled-already", "A18.1");

        await Refused(await Attend(reviewer, course, id, 40), "assessor-course.not-over", "A18.1");
        WebApplication.Time.SetUtcNow(new DateTimeOffset(2026, 12, 16, 1, 0, 0, TimeSpan.Zero));
        await Given.Done(Attend(reviewer, course, id, 31));
        await Refused(await Examine(reviewer, course, id, 90), "assessor-course.not-trained", "A18.1");
        await Given.Done(Attend(reviewer, course, id, 32));
        await Given.Done(Examine(reviewer, course, id, 59.5m));
        await Refused(await approver.PostAsJsonAsync($"/api/assessors/{id}/certify", new { }), "assessor.not-passed", "A18.1");
        await Given.Done(Examine(reviewer, course, id, 88));
        (await centre.Manager.PostAsJsonAsync($"/api/assessors/{id}/certify", new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await Given.Done(approver.PostAsJsonAsync($"/api/assessors/{id}/certify", new { }));

        using var anyone = Anyone;
        var shown = await anyone.GetFromJsonAsync<JsonElement>("/api/public/assessor-certificates/PJY-2026-000001");
        shown.GetProperty("inForce").GetBoolean().ShouldBeTrue();
        shown.GetProperty("nameMasked").GetString().ShouldBe("何*");
        await Refused(await centre.Manager.PostAsJsonAsync($"/api/assessors/{id}/withdraw", new { reason = "" }), "assessor.withdrawal-reason-missing", "A24.1");
    }

    private static Task<HttpResponseMessage> Nominate(HttpCentre centre, string[] specialties) =>
        centre.Manager.PostAsJsonAsync("/api/assessors", new
        {
            name = "何平", idNumber = SamplePerson.IdNumber(60), mobile = SamplePerson.Mobile(60), title = "工程师", occupationCode = "4-08-05-06", specialties,
        });

    private static Task<HttpResponseMessage> Open(HttpClient reviewer, string enrolUntil) => reviewer.PostAsJsonAsync("/api/assessor-courses", new
    {
        offer = new
        {
            title = "评价员培训班", occupationCode = "4-08-05-06", place = "学会培训中心", from = "2026-12-11", until = "2026-12-15", enrolUntil, hours = 40, capacity = 30,
        },
    });

    private static Task<HttpResponseMessage> Attend(HttpClient reviewer, Guid course, Guid assessorId, int hours) =>
        reviewer.PutAsJsonAsync($"/api/assessor-courses/{course}/attendance", new { rows = new[] { new { assessorId, hours } } });

    private static Task<HttpResponseMessage> Examine(HttpClient reviewer, Guid course, Guid assessorId, decimal score) =>
        reviewer.PutAsJsonAsync($"/api/assessor-courses/{course}/examination", new { heldOn = "2026-12-15", rows = new[] { new { assessorId, score } } });

    private static async Task Refused(HttpResponseMessage response, string code, string article)
    {
        var problem = await ProblemOf(response);
        (problem.Code, problem.Article).ShouldBe((code, article));
    }
}
