using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

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

    private static Task<HttpResponseMessage> Propose(HttpCentre centre, string level, Guid? proof) =>
        centre.Manager.PostAsJsonAsync("/api/teachers", new
        {
            name = "周明",
            idNumber = SamplePerson.IdNumber(40),
            mobile = SamplePerson.Mobile(40),
            profile = new
            {
                titles = new[] { new { name = "工程师", level, specialty = "长度计量", certificateNumber = "9920201199", awardedOn = "2020-12-01", proof } },
                occupationCode = "4-08-05-06",
                specialties = new[] { "长度计量员" },
            },
        });

    private static async Task<int> CountAsync(HttpCentre centre) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>("/api/teachers?size=100")).GetProperty("items").GetArrayLength();

    private static async Task<string?> StatusAsync(HttpCentre centre, Guid id) =>
        (await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/teachers/{id}")).GetProperty("entry").GetProperty("status").GetString();
}
