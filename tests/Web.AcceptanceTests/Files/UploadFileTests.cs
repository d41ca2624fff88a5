using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.TestSupport;
using SkiaSharp;

namespace CmtsEval.Web.AcceptanceTests.Files;

internal sealed class UploadFileTests : AcceptanceTest
{
    private static readonly string Proofs = Path.Combine(Repository.Samples, "proofs");

    public static IEnumerable<TestCaseData> BadProofs()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Proofs, "bad", "expected.json")));
        foreach (var item in expected.RootElement.EnumerateArray())
        {
            var file = item.GetProperty("file").GetString()!;
            yield return new TestCaseData(file, item.GetProperty("uploadedAs").GetString()!, item.GetProperty("expected").GetString()!)
                .SetName($"Refuses_{file}");
        }
    }

    [TestCaseSource(nameof(BadProofs))]
    public async Task Refuses(string file, string purpose, string expected)
    {
        using var trainee = await SignedInAs(Role.Trainee);

        var response = await trainee.PostAsync("/api/files", Form(purpose, file, File.ReadAllBytes(Path.Combine(Proofs, "bad", file))));

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        (await ProblemOf(response)).Code.ShouldBe($"file.{expected}");
        (await StoredFilesAsync()).ShouldBe(0);
    }

    [Test, Article("A13.3")]
    public async Task A_photo_that_is_too_small_or_of_another_shape_is_refused_with_the_article()
    {
        using var trainee = await SignedInAs(Role.Trainee);

        var small = await ProblemOf(await trainee.PostAsync(
            "/api/files", Form("Photo", "photo.jpg", File.ReadAllBytes(Path.Combine(Proofs, "bad", "photo-295x413.jpg")))));
        small.Code.ShouldBe(FileErrors.PhotoTooSmall.Code);
        small.Article.ShouldBe("A13.3");

        var square = await ProblemOf(await trainee.PostAsync("/api/files", Form("Photo", "photo.jpg", Jpeg(600, 600))));
        square.Code.ShouldBe(FileErrors.PhotoWrongRatio.Code);
        square.Article.ShouldBe("A13.3");
    }

    [Test]
    public async Task Every_proof_of_the_samples_is_taken()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Proofs, "manifest.json")));

        foreach (var file in manifest.RootElement.EnumerateArray().SelectMany(trainee => trainee.GetProperty("files").EnumerateObject()))
        {
            var path = Path.Combine(Proofs, file.Value.GetString()!);
            var response = await trainee.PostAsync("/api/files", Form(file.Name, Path.GetFileName(path), await File.ReadAllBytesAsync(path)));
            response.StatusCode.ShouldBe(HttpStatusCode.Created, $"{path}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    [Test]
    public async Task A_photo_of_25_megabytes_is_refused_by_its_size()
    {
        using var trainee = await SignedInAs(Role.Trainee);

        var response = await trainee.PostAsync("/api/files", Form("Photo", "photo.jpg", Inflated(25)));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await ProblemOf(response)).Code.ShouldBe(FileErrors.TooLarge.Code);
        (await StoredFilesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task The_anti_virus_test_string_is_refused_wherever_it_hides()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var signature = Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
        byte[] pdf = [.. "%PDF-1.7\n"u8, .. new byte[64 * 1024 - 30], .. signature];

        var response = await trainee.PostAsync("/api/files", Form("Diploma", "diploma.pdf", pdf));

        (await ProblemOf(response)).Code.ShouldBe(FileErrors.Malicious.Code);
        (await StoredFilesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task Position_and_device_are_gone_from_what_is_stored()
    {
        using var manager = await SignedInAs(Role.BranchManager);
        var original = await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "application", "site-photo-1.jpg"));
        original.AsSpan().IndexOf("Exif"u8).ShouldBeGreaterThan(0);

        var uploaded = await manager.PostAsync("/api/files", Form("SitePhoto", "site-photo-1.jpg", original));
        var file = await uploaded.Content.ReadFromJsonAsync<JsonElement>();
        var link = await LinkAsync(manager, file.GetProperty("id").GetString()!);
        var stored = await (await Anyone.GetAsync(link)).Content.ReadAsByteArrayAsync();

        stored.AsSpan().IndexOf("Exif"u8).ShouldBe(-1);
        using var shown = SKBitmap.Decode(stored);
        using var before = SKBitmap.Decode(original);
        (shown.Width, shown.Height).ShouldBe((before.Width, before.Height));
    }

    [Test]
    public async Task A_form_without_a_file_or_without_a_purpose_is_refused()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        using var noFile = new MultipartFormDataContent { { new StringContent("Photo"), "purpose" } };
        (await ProblemOf(await trainee.PostAsync("/api/files", noFile))).Code.ShouldBe(FileErrors.Missing.Code);

        using var noPurpose = new MultipartFormDataContent { { new ByteArrayContent(Jpeg(390, 567)), "file", "photo.jpg" } };
        (await ProblemOf(await trainee.PostAsync("/api/files", noPurpose))).Code.ShouldBe(SharedErrors.ShapeInvalid.Code);

        (await ProblemOf(await trainee.PostAsJsonAsync("/api/files", new { purpose = "Photo" }))).Code.ShouldBe(SharedErrors.TypeNotSupported.Code);
    }

    [Test]
    public async Task The_same_upload_under_one_idempotency_key_is_one_file()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var ids = new List<string>();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/files") { Content = Form("Photo", "photo.jpg", Jpeg(390, 567)) };
            request.Headers.Add("Idempotency-Key", "upload-1");
            var answer = await (await trainee.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
            ids.Add(answer.GetProperty("id").GetString()!);
        }

        ids.Distinct().Count().ShouldBe(1);
        (await StoredFilesAsync()).ShouldBe(1);
    }

    internal static MultipartFormDataContent Form(string purpose, string name, byte[] content) => new()
    {
        { new StringContent(purpose), "purpose" },
        { new ByteArrayContent(content), "file", name },
    };

    internal static async Task<string> LinkAsync(HttpClient client, string fileId)
    {
        var response = await client.PostAsJsonAsync($"/api/files/{fileId}/link", new { purpose = "Review" });
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!;
    }

    internal static byte[] Jpeg(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.LightBlue);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private static byte[] Inflated(int megabytes)
    {
        var photo = File.ReadAllBytes(Path.Combine(Proofs, "trainee-01", "photo.jpg"));
        var segment = new byte[65537];
        (segment[0], segment[1], segment[2], segment[3]) = (0xFF, 0xFE, 0xFF, 0xFF);
        var at = 4 + ((photo[4] << 8) | photo[5]);
        using var large = new MemoryStream();
        large.Write(photo, 0, at);
        while (large.Length < megabytes * 1024 * 1024)
        {
            large.Write(segment);
        }

        large.Write(photo, at, photo.Length - at);
        return large.ToArray();
    }

    private static Task<int> StoredFilesAsync() => Rows.CountAsync("stored_files");
}
