using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.TestSupport;
using SkiaSharp;

namespace CmtsEval.Web.AcceptanceTests.Files;

internal sealed class CreateFileLinkTests : AcceptanceTest
{
    [Test]
    public async Task A_link_serves_the_bytes_for_five_minutes_and_then_no_more()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var pdf = await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "proofs", "trainee-01", "diploma.pdf"));
        var id = await UploadAsync(trainee, "Diploma", "毕业证 吴.pdf", pdf);
        var link = await UploadFileTests.LinkAsync(trainee, id);
        using var anyone = Anyone;

        var served = await anyone.GetAsync(link);
        served.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        served.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await served.Content.ReadAsByteArrayAsync()).ShouldBe(pdf);

        WebApplication.Time.Advance(TimeSpan.FromMinutes(5));
        var late = await anyone.GetAsync(link);
        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ProblemOf(late)).Code.ShouldBe(FileErrors.LinkInvalid.Code);
    }

    [Test]
    public async Task An_altered_link_serves_nothing()
    {
        using var anyone = Anyone;

        var response = await anyone.GetAsync("/api/files/content/CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        (await ProblemOf(response)).Code.ShouldBe(FileErrors.LinkInvalid.Code);
    }

    [Test]
    public async Task Only_the_owner_and_the_society_see_a_trainees_file_and_every_link_is_in_the_trail()
    {
        using var owner = await SignedInAs(Role.Trainee);
        var id = await UploadAsync(owner, "Photo", "photo.jpg", UploadFileTests.Jpeg(390, 567));
        using var reviewer = await SignedInAs(Role.SocietyReviewer);
        using var otherTrainee = await SignedInAs(Role.Trainee, "other-trainee");
        using var manager = await SignedInAs(Role.BranchManager);
        using var expert = await SignedInAs(Role.Expert);

        await UploadFileTests.LinkAsync(reviewer, id);
        foreach (var stranger in new[] { otherTrainee, manager, expert })
        {
            (await stranger.PostAsJsonAsync($"/api/files/{id}/link", new { purpose = "Review" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var auditor = await SignedInAs(Role.Auditor);
        var trail = await auditor.GetFromJsonAsync<JsonElement>($"/api/audit-entries?subjectId={id}&useCase=CreateFileLink");
        trail.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("outcome").GetString())
            .ShouldBe(["Refused", "Refused", "Refused", "Done"]);
        trail.GetProperty("items").EnumerateArray().ShouldAllBe(entry => entry.GetProperty("purpose").GetString() == "Review");
    }

    [Test]
    public async Task A_copy_of_an_identity_card_is_shown_with_its_watermark_only()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var original = await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "proofs", "trainee-01", "id-front.jpg"));
        var id = await UploadAsync(trainee, "IdFront", "id-front.jpg", original);

        using var anyone = Anyone;
        var served = await (await anyone.GetAsync(await UploadFileTests.LinkAsync(trainee, id))).Content.ReadAsByteArrayAsync();

        using var before = SKBitmap.Decode(original);
        using var after = SKBitmap.Decode(served);
        (after.Width, after.Height).ShouldBe((before.Width, before.Height));
        var changed = 0;
        for (var y = 0; y < before.Height; y += 4)
        {
            for (var x = 0; x < before.Width; x += 4)
            {
                var (old, now) = (before.GetPixel(x, y), after.GetPixel(x, y));
                changed += Math.Abs(old.Green - now.Green) > 60 ? 1 : 0;
            }
        }

        changed.ShouldBeGreaterThan(before.Width * before.Height / 16 / 100);
    }

    private static async Task<string> UploadAsync(HttpClient client, string purpose, string name, byte[] content)
    {
        var response = await client.PostAsync("/api/files", UploadFileTests.Form(purpose, name, content));
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
