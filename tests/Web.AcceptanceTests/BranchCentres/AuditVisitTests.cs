using System.Net;
using System.Net.Http.Json;
using System.Text;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

internal sealed class AuditVisitTests : AcceptanceTest
{
    private const string Applications = "/api/branch-centre-applications";

    [Test, Article("A07.3")]
    public async Task The_society_proposes_and_the_applicant_agrees_or_says_why_not()
    {
        var application = await Given.AScheduledAudit();
        var path = $"{Applications}/{application.Id}/visits";
        var reviewer = await SignedInAs(Role.SocietyReviewer);

        var unproposed = await application.Applicant.PostAsJsonAsync($"{path}/agree", new { });
        await BadApplicationTests.ShouldRefuse(unproposed, "branch-centre-application.visit-not-proposed", "A07.3");
        var past = await reviewer.PostAsJsonAsync(path, Time("2020-01-02", "2020-01-02", "17:00:00"));
        await BadApplicationTests.ShouldRefuse(past, "branch-centre-application.visit-in-past", "A07.3");
        var backwards = await reviewer.PostAsJsonAsync(path, Time("2099-01-02", "2099-01-02", "09:00:00"));
        await BadApplicationTests.ShouldRefuse(backwards, "branch-centre-application.visit-time-invalid", "A07.3");
        (await application.Experts[0].PostAsJsonAsync(path, Time("2099-01-02", "2099-01-02", "17:00:00"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await Given.Done(reviewer.PostAsJsonAsync(path, Time("2099-01-02", "2099-01-03", "17:00:00")));
        var unreasoned = await application.Applicant.PostAsJsonAsync($"{path}/ask-other", new { reason = " " });
        await BadApplicationTests.ShouldRefuse(unreasoned, "branch-centre-application.visit-reason-missing", "A07.3");
        await Given.Done(application.Applicant.PostAsJsonAsync($"{path}/agree", new { }));
    }

    [Test, Article("A07.3")]
    public async Task The_invitation_is_a_calendar_file_in_lines_of_at_most_75_octets()
    {
        var application = await Given.AScheduledAudit();
        var path = $"{Applications}/{application.Id}/visits";
        await Given.Done((await SignedInAs(Role.SocietyReviewer)).PostAsJsonAsync(path, Time("2099-01-02", "2099-01-03", "17:00:00")));

        var answer = await application.Experts[1].GetAsync($"{path}/invitation");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("实地审核日程.ics");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines.ShouldContain("DTSTART:20990102T010000Z");
        lines.ShouldContain("STATUS:TENTATIVE");
        (await (await SignedInAs(Role.Expert, "expert-z")).GetAsync($"{path}/invitation")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static object Time(string from, string until, string endsAt) => new { time = new { from, until, startsAt = "09:00:00", endsAt } };
}
