using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Registrations;

internal sealed class RegisterTraineeTests : AcceptanceTest
{
    [Test, Article("A12.1")]
    public async Task A_condition_that_is_not_met_is_named_with_its_article_and_nothing_is_kept()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.AForm();

        await Refused(notice, form with { Background = form.Background with { WorkYears = 4 } }, "application-condition.work-years-too-few", "A12.1");
    }

    [Test, Article("A12.1")]
    public async Task Nobody_under_the_age_of_the_condition_registers()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.AForm();

        await Refused(
            notice,
            form with { Person = form.Person with { DocumentNumber = SamplePerson.IdNumber(new DateOnly(2010, 12, 2), 1) }, Background = form.Background with { WorkYears = 5 } },
            "application-condition.under-age",
            "A12.1");
    }

    [Test, Article("A12.1")]
    public async Task Who_holds_the_level_by_a_certificate_of_another_registers_for_no_lower_one()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.AForm();
        var prior = new { level = "Level3", number = "Y000034990033225062100", issuedOn = "2022-01-01" };
        var background = new { form.Background.WorkYears, form.Background.Schooling, form.Background.Major, priorCertificate = prior };

        var answer = await (await SignedInAs(Role.Trainee)).PostAsJsonAsync(
            $"/api/training-notices/{notice.Id}/registrations", new { form.Person, form.ConditionNumber, background, form.Particulars, form.Consents, form.Origin });

        var problem = await ProblemOf(answer);
        (problem.Code, problem.Article, problem.Status).ShouldBe(("registration.level-held-already", "A12.1", 409));
        (await CountAsync(notice)).ShouldBe(0);
    }

    [Test, Article("A13.1")]
    public async Task One_person_has_one_live_registration_for_a_notice_and_another_after_withdrawing_it()
    {
        var first = await Given.ARegistration();
        Task<HttpResponseMessage> Again() => Given.Register(first.Trainee, first.Notice, Given.AForm());

        var problem = await ProblemOf(await Again());
        (problem.Code, problem.Article, problem.Status).ShouldBe(("registration.registered-already", "A13.1", 409));
        (await CountAsync(first.Notice)).ShouldBe(1);

        await Given.Done(first.Trainee.PostAsJsonAsync($"/api/registrations/{first.Id}/withdraw", new { }));
        (await Again()).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Test, Article("A13.1")]
    public async Task A_draft_takes_no_registration()
    {
        var notice = await Given.ADraftNotice();

        await Refused(notice, Given.AForm(), "training-notice.not-published", "A13.1");
    }

    [Test, Article("A14.3"), Article("A14.1"), Article("A14.2")]
    public async Task Who_is_blacklisted_by_one_centre_is_refused_by_another()
    {
        var first = await Given.ARegistration();
        var evidence = await Given.ASampleFile(first.Notice.Centre.Manager, "Evidence", "proofs/trainee-02/diploma.pdf");
        await Given.Done(first.Notice.Centre.Manager.PostAsJsonAsync(
            $"/api/registrations/{first.Id}/blacklist", new { ground = "学历证书编号经查不实", evidenceFileIds = new[] { evidence } }));
        var other = await Given.APublishedNotice(await Given.AnActiveCentre(unit: 2));

        var problem = await ProblemOf(await Given.Register(first.Trainee, other, Given.AForm()));

        (problem.Code, problem.Article, problem.Status).ShouldBe(("blacklist.blocked", "A14.3", 409));
        (await CountAsync(other)).ShouldBe(0);
        var foreign = await other.Centre.Manager.GetAsync($"/api/registrations/{first.Id}/blacklist");
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Test, Article("A14.1")]
    public async Task Nobody_is_blacklisted_without_evidence()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;

        var problem = await ProblemOf(await manager.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/blacklist", new { ground = "学历证书编号经查不实", evidenceFileIds = Array.Empty<Guid>() }));

        (problem.Code, problem.Article).ShouldBe(("blacklist.evidence-missing", "A14.1"));
        var answer = await manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}/blacklist");
        answer.GetProperty("isBlocked").GetBoolean().ShouldBeFalse();
    }

    [Test]
    public async Task One_of_eight_parallel_registrations_of_one_person_succeeds()
    {
        var notice = await Given.APublishedNotice();
        var trainee = await SignedInAs(Role.Trainee);
        await trainee.GetAsync("/api/me/registrations");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Given.Register(trainee, notice, Given.AForm())));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(7);
        (await CountAsync(notice)).ShouldBe(1);
    }

    [Test]
    public async Task Eight_people_at_once_get_no_more_than_the_places_that_are_left()
    {
        var notice = await Given.APublishedNotice(capacity: 3);
        var people = new List<HttpClient>();
        for (var person = 1; person <= 8; person++)
        {
            people.Add(await SignedInAs(Role.Trainee, $"trainee-{person}"));
            await people[^1].GetAsync("/api/me/registrations");
        }

        var answers = await Task.WhenAll(people.Select((trainee, index) => Given.Register(trainee, notice, Given.AForm(index + 1))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(3);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            (await ProblemOf(refused)).Code.ShouldBe("training-notice.full");
        }

        (await CountAsync(notice)).ShouldBe(3);
    }

    [Test, Article("A13.1")]
    public async Task Nobody_registers_after_the_last_day_or_once_it_is_closed()
    {
        var notice = await Given.APublishedNotice();
        WebApplication.Time.SetUtcNow(new DateTimeOffset(2027, 1, 31, 15, 59, 59, TimeSpan.Zero));
        await Given.ARegistration(notice, person: 2);
        WebApplication.Time.Advance(TimeSpan.FromSeconds(1));
        var trainee = await SignedInAs(Role.Trainee);

        (await ProblemOf(await Given.Register(trainee, notice, Given.AForm()))).ShouldSatisfyAllConditions(
            problem => (problem.Code, problem.Article, problem.Status).ShouldBe(("training-notice.not-open", "A13.1", 409)));
        await Given.Done(notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/close", new { }));
        (await ProblemOf(await Given.Register(trainee, notice, Given.AForm()))).ShouldSatisfyAllConditions(
            problem => (problem.Code, problem.Article, problem.Status).ShouldBe(("training-notice.not-published", "A13.1", 409)));
        (await CountAsync(notice)).ShouldBe(1);
    }

    [Test, Article("A11.2"), Article("A11.3")]
    public async Task Changed_fees_touch_nobody_who_registered_before()
    {
        var notice = await Given.APublishedNotice();
        var before = await Given.ARegistration(notice);
        var manager = notice.Centre.Manager;
        await Given.Done(manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/fees", new { fees = Given.Fees(1300), appliesFrom = "2026-12-02" }));
        WebApplication.Time.Advance(TimeSpan.FromDays(1));
        var after = await Given.ARegistration(notice, person: 2);
        Task<HttpResponseMessage> Pay(HttpRegistration registration, decimal amount) => manager.PostAsJsonAsync(
            $"/api/registrations/{registration.Id}/payment", new { amount, receiptNumber = "NO-1", paidOn = "2026-12-02" });

        foreach (var (registration, due, other) in new[] { (before, Given.Fee, 1300m), (after, 1300m, Given.Fee) })
        {
            var problem = await ProblemOf(await Pay(registration, other));
            (problem.Code, problem.Article).ShouldBe(("registration.amount-not-as-published", "A11.3"));
            await Given.Done(Pay(registration, due));
            (await ProblemOf(await Pay(registration, due))).Code.ShouldBe("registration.paid-already");
        }
    }

    [Test]
    public async Task Every_malformed_field_is_named_at_once()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.AForm();

        var problem = await ProblemOf(await Given.Register(
            await SignedInAs(Role.Trainee), notice, form with { Person = form.Person with { Name = "张\n三", DocumentNumber = "110105194912310021", Mobile = "1" } }));

        problem.Status.ShouldBe(400);
        problem.Faults.Select(fault => (fault.Path, fault.Code)).ShouldBe([
            ("person.name", "person-name.control-character"), ("person.documentNumber", "resident-id.check-digit"), ("person.mobile", "mobile.format")]);
        (await CountAsync(notice)).ShouldBe(0);
    }

    [Test]
    public async Task The_number_is_masked_until_it_is_asked_for_with_a_purpose()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;

        (await manager.GetStringAsync($"/api/registrations/{registration.Id}")).ShouldNotContain(SamplePerson.IdNumber(1));
        var revealed = await Given.Answer<JsonElement>(
            await manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/reveal", new { purpose = "Review" }));
        revealed.GetProperty("documentNumber").GetString().ShouldBe(SamplePerson.IdNumber(1));
    }

    private static async Task Refused(HttpNotice notice, RegistrationForm form, string code, string article)
    {
        var problem = await ProblemOf(await Given.Register(await SignedInAs(Role.Trainee), notice, form));
        (problem.Code, problem.Article, problem.Status).ShouldBe((code, article, 409));
        (await CountAsync(notice)).ShouldBe(0);
    }

    private static async Task<int> CountAsync(HttpNotice notice) =>
        (await notice.Centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations?noticeId={notice.Id}")).GetProperty("items").GetArrayLength();
}
