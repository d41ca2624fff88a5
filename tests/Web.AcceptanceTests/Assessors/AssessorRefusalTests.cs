using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using Microsoft.AspNetCore.Hosting;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.Assessors;

/// <summary>What courses, examinations, certificates and the register of assessors refuse over HTTP.</summary>
internal sealed class AssessorRefusalTests : AcceptanceTest
{
    private const string Courses = "/api/assessor-courses";

    [Test, Article("A18.1")]
    public async Task A_course_takes_nobody_once_it_is_full_or_over_and_nobody_of_another_occupation()
    {
        var centre = await Given.AnActiveCentre();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        await Refused(Open(reviewer, capacity: 0), "assessor-course.incomplete", "A18.1");
        var (first, second) = (await Nominated(centre, 60), await Nominated(centre, 61));
        var (course, other) = (await Opened(reviewer, capacity: 1), await Opened(reviewer, occupationCode: "6-31-03-01"));

        await Refused(Enrol(centre, first, other), "assessor-course.other-occupation", "A18.1");
        await Given.Done(Enrol(centre, first, course));
        await Refused(Enrol(centre, second, course), "assessor-course.full", "A18.1");
        var roomy = await Opened(reviewer);
        WebApplication.Time.SetUtcNow(new DateTimeOffset(2026, 12, 7, 1, 0, 0, TimeSpan.Zero));
        await Refused(Enrol(centre, second, roomy), "assessor-course.enrolment-over", "A18.1");

        (await StatusOf(centre, second)).ShouldBe("Candidate");
    }

    [Test, Article("A18.1")]
    public async Task An_examination_has_a_day_and_a_score_that_can_be_and_another_person_certifies()
    {
        var centre = await Given.AnActiveCentre();
        await People.OpenAsync("both", Role.SocietyReviewer, Role.SocietyApprover);
        var both = SignedInAs("both", People.Password);
        var (id, stranger, course) = (await Nominated(centre, 60), await Nominated(centre, 61), await Opened(both));
        await Given.Done(Enrol(centre, id, course));
        WebApplication.Time.SetUtcNow(new DateTimeOffset(2026, 12, 16, 1, 0, 0, TimeSpan.Zero));

        await Refused(Attend(both, course, id, 41), "assessor-course.hours-invalid", "A18.1");
        await Refused(Attend(both, course, stranger, 40), "assessor-course.not-enrolled", "A18.1");
        await Given.Done(Attend(both, course, id, 40));
        await Refused(Examine(both, course, id, 100.5m), "assessor-course.score-invalid", "A18.1");
        await Refused(Examine(both, course, id, 80.25m), "assessor-course.score-invalid", "A18.1");
        await Refused(Examine(both, course, id, 80, heldOn: "2026-12-20"), "assessor-course.examination-day-invalid", "A18.1");
        await Given.Done(Examine(both, course, id, 80));
        await Refused(both.PostAsJsonAsync($"/api/assessors/{id}/certify", new { }), "assessor.examiner-cannot-certify", "A18.1");

        (await StatusOf(centre, id)).ShouldBe("Trained");
    }

    [Test, Article("A18.1"), Article("A24.1")]
    public async Task A_certificate_is_renewed_only_near_its_end_and_who_withdrew_stays_withdrawn()
    {
        var centre = await Given.AnActiveCentre();
        var course = await Opened(await SignedInAs(Role.SocietyReviewer));
        var id = centre.AssessorIds[0];

        await Refused(Enrol(centre, id, course), "assessor.renewal-too-early", "A18.1");
        await Refused(Edit(centre, id, ["热工计量员"]), "assessor.not-editable", "A18.1");
        await Given.Done(centre.Manager.PostAsJsonAsync($"/api/assessors/{id}/withdraw", new { reason = "调离" }));
        await Refused(Enrol(centre, id, course), "assessor.has-withdrawn", "A24.1");

        (await StatusOf(centre, id)).ShouldBe("Withdrawn");
    }

    [Test, Article("A19.1")]
    public async Task Where_the_second_factor_is_asked_for_nobody_signs_without_it()
    {
        var centre = await Given.AnActiveCentre();
        var id = centre.AssessorIds[0];
        await Given.Done(centre.Manager.PostAsJsonAsync("/api/accounts/staff", new
        {
            userName = "assessor-without-factor", displayName = "评价员", password = People.Password, role = nameof(Role.Assessor), assessorId = id,
        }));
        var tokens = await Session.SignInAsync("assessor-without-factor", People.Password);
        await using var strict = WebApplication.Factory.WithWebHostBuilder(host => host.UseSetting("Assessors:SecondFactorToSign", "true"));
        using var assessor = strict.CreateClient();
        assessor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("access_token").GetString());

        await Refused(Sign(assessor), "assessor.second-factor-missing", "A19.1");

        (await StatusOf(centre, id)).ShouldBe("Certified");
    }

    [Test, Article("A18.1"), Article("A19.1"), Article("A24.1")]
    public async Task Only_certified_assessors_sign_each_with_one_account_and_a_development_record_says_something()
    {
        var centre = await Given.AnActiveCentre();
        var candidate = await Nominated(centre, 60);
        await Given.Done(OpenAccount("assessor-one", candidate));
        await Refused(OpenAccount("assessor-two", candidate), "assessor.account-taken", null);

        await Refused(Sign(SignedInAs("assessor-one", People.Password)), "assessor.not-certified", "A18.1");
        await Refused(Sign(await SignedInAs(Role.Assessor)), "assessor.not-the-signer", "A19.1");
        await Refused(Develop(" ", "2026-11-30"), "assessor.development-incomplete", "A24.1");
        await Refused(Develop("考务研讨", "2026-12-02"), "assessor.development-incomplete", "A24.1");

        var shown = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/assessors/{candidate}");
        shown.GetProperty("entry").GetProperty("status").GetString().ShouldBe("Candidate");
        shown.GetProperty("development").GetArrayLength().ShouldBe(0);

        Task<HttpResponseMessage> OpenAccount(string userName, Guid assessorId) => centre.Manager.PostAsJsonAsync(
            "/api/accounts/staff", new { userName, displayName = "何平", password = People.Password, role = nameof(Role.Assessor), assessorId });

        Task<HttpResponseMessage> Develop(string subject, string on) => centre.Manager.PostAsJsonAsync(
            $"/api/assessors/{candidate}/development", new { record = new { on, kind = "Training", subject, hours = 8 } });
    }

    private static Task<HttpResponseMessage> Sign(HttpClient assessor) => assessor.PostAsJsonAsync(
        "/api/assessors/commitment-letter", new { letterVersion = CommitmentLetter.CurrentVersion, textHash = CommitmentLetter.CurrentTextHash });

    private static async Task<Guid> Nominated(HttpCentre centre, int person) => await Given.Answer<Guid>(
        await centre.Manager.PostAsJsonAsync("/api/assessors", new
        {
            name = "何平",
            idNumber = SamplePerson.IdNumber(person),
            mobile = SamplePerson.Mobile(person),
            title = "工程师",
            occupationCode = "4-08-05-06",
            specialties = new[] { "长度计量员" },
        }),
        HttpStatusCode.Created);

    private static Task<HttpResponseMessage> Edit(HttpCentre centre, Guid id, string[] specialties) =>
        centre.Manager.PutAsJsonAsync($"/api/assessors/{id}", new { title = "工程师", occupationCode = "4-08-05-06", specialties });

    private static Task<HttpResponseMessage> Open(HttpClient reviewer, int capacity = 30, string occupationCode = "4-08-05-06") =>
        reviewer.PostAsJsonAsync(Courses, new
        {
            offer = new
            {
                title = "评价员培训班",
                occupationCode,
                place = "学会培训中心",
                from = "2026-12-11",
                until = "2026-12-15",
                enrolUntil = "2026-12-06",
                hours = 40,
                capacity,
            },
        });

    private static async Task<Guid> Opened(HttpClient reviewer, int capacity = 30, string occupationCode = "4-08-05-06") =>
        await Given.Answer<Guid>(await Open(reviewer, capacity, occupationCode), HttpStatusCode.Created);

    private static Task<HttpResponseMessage> Enrol(HttpCentre centre, Guid id, Guid courseId) =>
        centre.Manager.PostAsJsonAsync($"/api/assessors/{id}/enrol", new { courseId });

    private static Task<HttpResponseMessage> Attend(HttpClient reviewer, Guid course, Guid assessorId, int hours) =>
        reviewer.PutAsJsonAsync($"{Courses}/{course}/attendance", new { rows = new[] { new { assessorId, hours } } });

    private static Task<HttpResponseMessage> Examine(HttpClient reviewer, Guid course, Guid assessorId, decimal score, string heldOn = "2026-12-15") =>
        reviewer.PutAsJsonAsync($"{Courses}/{course}/examination", new { heldOn, rows = new[] { new { assessorId, score } } });

    private static async Task<string> StatusOf(HttpCentre centre, Guid id) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/assessors/{id}")).GetProperty("entry").GetProperty("status").GetString()!;
}
