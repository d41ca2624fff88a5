using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.Teachers;

/// <summary>What the register of teachers refuses over HTTP, and that nothing changes by it.</summary>
internal sealed class TeacherRegisterTests : AcceptanceTest
{
    [Test, Article("A17.1"), Article("A24.1")]
    public async Task Refuses_incomplete_and_unqualified_teachers()
    {
        var centre = await Given.AnActiveCentre();
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var proof = await Given.AFile(centre.Manager, FilePurpose.TeacherTitleProof, "title.pdf");

        var incomplete = await ProblemOf(await Propose(centre, "Mid", proof: null));
        (incomplete.Code, incomplete.Article).ShouldBe(("teacher.title-proof-missing", "A17.1"));
        (await CountAsync(centre)).ShouldBe(centre.TeacherIds.Count);

        var junior = await Given.Answer<Guid>(await Propose(centre, "Junior", proof), HttpStatusCode.Created);
        var tooLow = await ProblemOf(await reviewer.PostAsJsonAsync($"/api/teachers/{junior}/approve", new { }));
        (tooLow.Code, tooLow.Article).ShouldBe(("teacher.title-too-low", "A17.1"));
        var twice = await ProblemOf(await Propose(centre, "Mid", proof));
        (twice.Code, twice.Article).ShouldBe(("teacher.duplicate", "A24.1"));
        (await StatusAsync(centre, junior)).ShouldBe("Proposed");

        await Given.Done(reviewer.PostAsJsonAsync($"/api/teachers/{junior}/return", new { reason = "职称级别不足" }));
        var nothing = await ProblemOf(await reviewer.PostAsJsonAsync($"/api/teachers/{junior}/approve", new { }));
        (nothing.Code, nothing.Article).ShouldBe(("teacher.nothing-to-approve", "A24.1"));

        await Given.Done(centre.Manager.PostAsJsonAsync($"/api/teachers/{junior}/leave", new { }));
        var left = await ProblemOf(await centre.Manager.PostAsJsonAsync($"/api/teachers/{junior}/leave", new { }));
        (left.Code, left.Article).ShouldBe(("teacher.has-left", "A24.1"));
    }

    [Test]
    public async Task Leaves_approval_to_the_society()
    {
        var centre = await Given.AnActiveCentre();

        (await centre.Manager.PostAsJsonAsync($"/api/teachers/{centre.TeacherIds[0]}/approve", new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Test, Article("A17.1"), Article("A24.1")]
    public async Task Says_all_that_a_proposal_lacks_and_takes_no_empty_reason_or_record_and_no_second_account()
    {
        var centre = await Given.AnActiveCentre();
        var empty = await ProblemOf(await centre.Manager.PostAsJsonAsync("/api/teachers", new
        {
            name = "周明", idNumber = SamplePerson.IdNumber(40), mobile = SamplePerson.Mobile(40),
            profile = new { titles = Array.Empty<object>(), occupationCode = "4-08-05-06", specialties = Array.Empty<string>() },
        }));
        empty.Faults.Select(fault => (fault.Code, fault.Article, fault.Path)).ShouldBe(
            [("teacher.title-missing", "A17.1", "profile.titles"), ("teacher.specialty-missing", "A17.1", "profile.specialties")]);
        (await CountAsync(centre)).ShouldBe(centre.TeacherIds.Count);

        var proposed = await Given.AProposedTeacher(centre);
        await Refused((await SignedInAs(Role.SocietyReviewer)).PostAsJsonAsync($"/api/teachers/{proposed}/return", new { reason = " " }), "teacher.return-reason-missing", "A24.1");
        await Refused(Develop(proposed, " ", "2026-11-30"), "teacher.development-incomplete", "A24.1");
        await Refused(Develop(proposed, "量值溯源研修", "2026-12-02"), "teacher.development-incomplete", "A24.1");
        await Given.Done(OpenAccount("teacher-one", proposed));
        await Refused(OpenAccount("teacher-two", proposed), "teacher.account-taken", null);

        var shown = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/teachers/{proposed}");
        shown.GetProperty("development").GetArrayLength().ShouldBe(0);
        shown.GetProperty("entry").GetProperty("status").GetString().ShouldBe("Proposed");
        (await Anyone.PostAsJsonAsync("/api/account/sign-in", new { userName = "teacher-two", password = People.Password }))
            .StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        Task<HttpResponseMessage> Develop(Guid teacher, string subject, string on) =>
            centre.Manager.PostAsJsonAsync($"/api/teachers/{teacher}/development", new { record = new { on, kind = "Training", subject, hours = 8 } });

        Task<HttpResponseMessage> OpenAccount(string userName, Guid teacherId) => centre.Manager.PostAsJsonAsync(
            "/api/accounts/staff", new { userName, displayName = "周明", password = People.Password, role = nameof(Role.Teacher), teacherId });
    }

    private static Task<HttpResponseMessage> Propose(HttpCentre centre, string level, Guid? proof) =>
        centre.Manager.PostAsJsonAsync("/api/teachers", Given.ATeacherProposal(level, proof));

    private static async Task<int> CountAsync(HttpCentre centre) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>("/api/teachers?size=100")).GetProperty("items").GetArrayLength();

    private static async Task<string?> StatusAsync(HttpCentre centre, Guid id) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/teachers/{id}")).GetProperty("entry").GetProperty("status").GetString();
}
