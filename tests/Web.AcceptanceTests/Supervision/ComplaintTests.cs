using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using Microsoft.AspNetCore.Hosting;

namespace CmtsEval.Web.AcceptanceTests.Supervision;

internal sealed class ComplaintTests : AcceptanceTest
{
    private const string Text = "现场另收教材费三百元，没有收据。";

    [Test, Article("A11.3")]
    public async Task Anybody_complains_and_tracks_it_and_no_centre_sees_it()
    {
        var notice = await Given.APublishedNotice();

        var code = await Given.Answer<string>(await File(Anyone, notice, Text));

        var answer = await Given.Answer<JsonElement>(await Anyone.PostAsJsonAsync("/api/public/complaints/track", new { code }));
        answer.GetProperty("status").GetString().ShouldBe("Filed");
        answer.TryGetProperty("text", out _).ShouldBeFalse();
        (await notice.Centre.Manager.GetAsync("/api/complaints")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var seen = (await (await SignedInAs(Role.Supervisor)).GetFromJsonAsync<JsonElement>("/api/complaints")).GetProperty("items")[0];
        seen.GetProperty("text").GetString().ShouldBe(Text);
    }

    [Test]
    public async Task Too_short_a_text_an_unknown_notice_and_an_unknown_code_are_refused()
    {
        var notice = await Given.APublishedNotice();

        var problem = await ProblemOf(await File(Anyone, notice, "太贵"));
        (problem.Code, problem.Status).ShouldBe(("complaint.text-length", 400));
        (await File(Anyone, notice with { Id = Guid.CreateVersion7() }, Text)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ProblemOf(await Anyone.PostAsJsonAsync("/api/public/complaints/track", new { code = "ABCDEFGHJKLM" }))).Code.ShouldBe("complaint.unknown");
    }

    [Test]
    public async Task Too_many_from_one_address_are_refused_for_a_while()
    {
        var notice = await Given.APublishedNotice();
        await using var strict = WebApplication.Factory.WithWebHostBuilder(host => host.UseSetting("Limits:ComplaintsPerMinute", "1"));
        using var client = strict.CreateClient();

        (await File(client, notice, Text)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ProblemOf(await File(client, notice, Text))).Status.ShouldBe(429);
    }

    private static Task<HttpResponseMessage> File(HttpClient by, HttpNotice notice, string text) => by.PostAsJsonAsync(
        $"/api/public/training-notices/{notice.Id}/complaints", new { kind = "ChargedOtherThanPublished", text });
}
