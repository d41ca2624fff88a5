using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.Registrations;

internal sealed class CheckRegistrationTests : AcceptanceTest
{
    [Test, Article("A13.2"), Article("A13.3")]
    public async Task Nothing_is_submitted_without_its_proofs_and_photo()
    {
        var registration = await Given.ARegistration();

        var problem = await ProblemOf(await registration.Trainee.PostAsJsonAsync($"/api/registrations/{registration.Id}/submit", new { }));

        problem.Faults.Select(fault => (fault.Code, fault.Article)).Distinct().ShouldBe(
            [("registration.proof-missing", "A13.2"), ("registration.photo-missing", "A13.3")]);
        (await StatusAsync(registration)).ShouldBe("Draft");
    }

    [TestCase("photo-295x413.jpg", "Photo", "file.photo-too-small")]
    [TestCase("photo.png-renamed-as.jpg", "Photo", "file.content-not-as-extension")]
    [TestCase("html-renamed-as.jpg", "Photo", "file.content-not-as-extension")]
    [TestCase("svg-with-script.svg", "Photo", "file.type-not-allowed")]
    [TestCase("truncated.jpg", "Photo", "file.image-unreadable")]
    [TestCase("zero-byte.pdf", "Diploma", "file.file-empty")]
    [Article("A13.3")]
    public async Task Each_bad_proof_is_refused_at_upload(string file, string purpose, string code)
    {
        var problem = await ProblemOf(await Given.TryUpload(await SignedInAs(Role.Trainee), purpose, $"proofs/bad/{file}"));

        problem.Code.ShouldBe(code);
    }

    [Test, Article("A12.2")]
    public async Task Nothing_is_accepted_with_an_unchecked_proof()
    {
        var registration = await Given.ASubmittedRegistration();

        var problem = await ProblemOf(await registration.Notice.Centre.Manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/accept", new { }));

        (problem.Code, problem.Article, problem.Status).ShouldBe(("registration.proofs-unchecked", "A12.2", 409));
        (await StatusAsync(registration)).ShouldBe("Submitted");
    }

    [Test, Article("A12.2"), Article("A14.3")]
    public async Task Neither_a_doubtful_proof_nor_a_blacklisted_person_is_accepted()
    {
        var registration = await Given.ACheckedRegistration();
        var manager = registration.Notice.Centre.Manager;
        Task<HttpResponseMessage> Check(string verdict, string? remark) =>
            manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/proofs/Diploma/check", new { verdict, remark });
        Task<HttpResponseMessage> Accept() => manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/accept", new { });

        await Refused(Check("False", " "), "registration.remark-missing", "A12.2");
        await Given.Done(Check("Unclear", "编号不清"));
        await Refused(Accept(), "registration.proof-not-accepted", "A12.2");
        await Given.Done(Check("Accepted", null));
        await Given.ABlacklistEntry(registration.Notice.Centre, registration.Id);
        await Refused(Accept(), "blacklist.blocked", "A14.3");

        (await StatusAsync(registration)).ShouldBe("Submitted");
    }

    [Test, Article("A12.2")]
    public async Task Only_what_was_returned_is_open_until_it_is_replaced()
    {
        var registration = await Given.ACheckedRegistration();
        var manager = registration.Notice.Centre.Manager;
        Task<HttpResponseMessage> Return(bool claim) =>
            manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/return", new { reason = "学历编号不清", claim });
        async Task<HttpResponseMessage> Attach(string kind, string file) => await registration.Trainee.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/proofs",
            new { proofs = new[] { new { kind, fileId = await Given.ASampleFile(registration.Trainee, kind, $"proofs/trainee-02/{file}"), verificationCode = "A1B2C3D4E5F6" } } });
        Task<HttpResponseMessage> Submit() => registration.Trainee.PostAsJsonAsync($"/api/registrations/{registration.Id}/submit", new { });

        await Refused(Return(claim: false), "registration.nothing-to-correct", "A12.2");
        await Given.Done(manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/proofs/Diploma/check", new { verdict = "Unclear", remark = "编号不清" }));
        await Given.Done(Return(claim: false));
        await Refused(Attach("IdFront", "id-front.jpg"), "registration.proof-not-returned", "A12.2");
        await Refused(Submit(), "registration.proof-not-corrected", "A12.2");
        await Refused(
            registration.Trainee.PutAsJsonAsync($"/api/registrations/{registration.Id}/claim", Claim(workYears: 12)), "registration.claim-not-open", article: null);
        await Given.Done(Attach("Diploma", "diploma.pdf"));
        await Given.Done(Submit());

        (await StatusAsync(registration)).ShouldBe("Submitted");
    }

    [Test, Article("A12.1")]
    public async Task A_returned_claim_is_judged_again()
    {
        var registration = await Given.ASubmittedRegistration();
        await Given.Done(registration.Notice.Centre.Manager.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/return", new { reason = "年限与证明不符", claim = true }));
        Task<HttpResponseMessage> Correct(int years) => registration.Trainee.PutAsJsonAsync($"/api/registrations/{registration.Id}/claim", Claim(years));

        await Refused(Correct(4), "application-condition.work-years-too-few", "A12.1");
        await Given.Done(Correct(6));

        var view = await registration.Notice.Centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}");
        view.GetProperty("background").GetProperty("workYears").GetInt32().ShouldBe(6);
    }

    [Test, Article("A12.2")]
    public async Task What_was_checked_is_accepted()
    {
        var registration = await Given.AnAcceptedRegistration();

        (await StatusAsync(registration)).ShouldBe("Accepted");
    }

    [Test, Article("A11.3")]
    public async Task Only_the_published_amount_is_recorded()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;

        var problem = await ProblemOf(await manager.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/payment", new { amount = 1300, receiptNumber = "NO-1", paidOn = "2026-12-01" }));

        (problem.Code, problem.Article).ShouldBe(("registration.amount-not-as-published", "A11.3"));
        var view = await manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}");
        view.GetProperty("payment").ValueKind.ShouldBe(JsonValueKind.Null);
        await Given.Done(manager.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/payment", new { amount = Given.Fee, receiptNumber = "NO-1", paidOn = "2026-12-01" }));
    }

    private static object Claim(int workYears)
    {
        var form = Given.AForm();
        return new { form.ConditionNumber, background = form.Background with { WorkYears = workYears }, form.Particulars };
    }

    private static async Task<string?> StatusAsync(HttpRegistration registration) =>
        (await registration.Notice.Centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}")).GetProperty("status").GetString();
}
