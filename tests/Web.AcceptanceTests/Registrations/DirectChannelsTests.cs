using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Registrations;

internal sealed class DirectChannelsTests : AcceptanceTest
{
    [Test, Article("A09.1")]
    public async Task Nobody_registers_for_somebody_else()
    {
        var notice = await Given.APublishedNotice();
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not (Role.Trainee or Role.MachineClient)))
        {
            (await Given.Register(await SignedInAs(role), notice, Given.AForm())).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
        }

        var registration = await Given.ARegistration(notice);
        (await ProblemOf(await Given.Register(registration.Trainee, notice, Given.AForm(2)))).Code.ShouldBe("trainee.account-of-another");
        (await Given.Register(Anyone, notice, Given.AForm())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Test, Article("A09.1")]
    public async Task Who_registers_says_how_they_came_and_a_yes_stands_before_the_society()
    {
        var notice = await Given.APublishedNotice();
        var trainee = await SignedInAs(Role.Trainee);

        var problem = await ProblemOf(await Given.Register(trainee, notice, Given.AForm() with { Origin = null }));
        (problem.Code, problem.Article).ShouldBe(("registration.origin-missing", "A09.1"));
        problem = await ProblemOf(await Given.Register(trainee, notice, Given.AForm() with { Origin = new("Intermediary", true) }));
        (problem.Code, problem.Article).ShouldBe(("registration.paid-to-missing", "A09.1"));
        await Given.Answer<Guid>(await Given.Register(trainee, notice, Given.AForm() with { Origin = new("Intermediary", true, "某咨询公司，2000元") }), HttpStatusCode.Created);

        var complaints = await (await SignedInAs(Role.Supervisor)).GetFromJsonAsync<JsonElement>("/api/complaints?kind=AgentInvolved");
        complaints.GetProperty("items")[0].GetProperty("byTrainee").GetBoolean().ShouldBeTrue();
    }

    [Test, Article("A10.2")]
    public async Task A_notice_that_promises_what_nobody_may_is_refused_with_the_words_found()
    {
        var notice = await Given.ADraftNotice(fees: new
        {
            items = new[] { new { item = "包过班", standard = 1200, basis = "备案标准", coverage = "零基础免考" } }, supervisionPhone = "0000-8199 1234",
        });

        var problem = await ProblemOf(await notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }));

        (problem.Code, problem.Article).ShouldBe(("training-notice.improper-advertising", "A10.2"));
        problem.Faults.Select(fault => fault.Path).ShouldBe(["fees.items[0].item", "fees.items[0].coverage"]);
        (await Anyone.GetAsync($"/api/public/training-notices/{notice.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Test, Article("A10.2")]
    public async Task The_administrator_sets_the_words_and_they_hold_at_once()
    {
        var administrator = await SignedInAs(Role.SocietyAdministrator);
        var notice = await Given.ADraftNotice(fees: new
        {
            items = new[] { new { item = "稳过班", standard = 1200, basis = "备案标准", coverage = "培训" } }, supervisionPhone = "0000-8199 1234",
        });
        Task<HttpResponseMessage> Change(HttpClient by, string[] words, string reason) => by.PutAsJsonAsync("/api/advertising-words", new { words, reason });

        (await Change(notice.Centre.Manager, ["稳过"], "试行")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ProblemOf(await Change(administrator, ["过"], " "))).Faults.Select(fault => fault.Code)
            .ShouldBe(["advertising-words.reason-missing", "advertising-words.word-length"]);
        await Given.Done(Change(administrator, ["稳过"], "新出现的用语"));

        (await ProblemOf(await notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }))).Code
            .ShouldBe("training-notice.improper-advertising");
    }
}
