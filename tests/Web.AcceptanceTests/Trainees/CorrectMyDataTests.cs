using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Domain.Accounts;
using CmtsEval.TestSupport;

namespace CmtsEval.Web.AcceptanceTests.Trainees;

/// <summary>A trainee sees, corrects and takes along the own data (domain §6).</summary>
internal sealed class CorrectMyDataTests : AcceptanceTest
{
    [Test]
    public async Task Whoever_never_registered_has_nothing_to_see_or_correct()
    {
        var trainee = await SignedInAs(Role.Trainee);

        (await trainee.GetFromJsonAsync<JsonElement>("/api/me/data")).GetProperty("person").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Correct(trainee, new { name = "张三", mobile = SamplePerson.Mobile(1) })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task The_own_record_is_shown_unmasked_and_the_reading_is_in_the_trail()
    {
        var registration = await Given.ARegistration();

        var data = await registration.Trainee.GetFromJsonAsync<JsonElement>("/api/me/data");

        data.GetProperty("person").GetProperty("documentNumber").GetString().ShouldBe(SamplePerson.IdNumber(1));
        data.GetProperty("consents").GetArrayLength().ShouldBe(2);
        var auditor = await SignedInAs(Role.Auditor);
        var trail = await auditor.GetStringAsync("/api/audit-entries?useCase=GetMyData");
        trail.ShouldContain("GetMyData");
        trail.ShouldNotContain(SamplePerson.IdNumber(1));
    }

    [Test]
    public async Task Contact_is_corrected_and_a_stale_correction_is_refused()
    {
        var registration = await Given.ARegistration();
        var version = (await registration.Trainee.GetFromJsonAsync<JsonElement>("/api/me/data")).GetProperty("version").GetUInt32();

        var first = await Correct(
            registration.Trainee, new { name = "张叁", mobile = SamplePerson.Mobile(1), email = "zhang@example.com", contact = new { address = "青峦路1号" }, version });
        var second = await ProblemOf(await Correct(registration.Trainee, new { name = "张三", mobile = SamplePerson.Mobile(1), version }));

        first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (second.Status, second.Code).ShouldBe((409, "record.changed-meanwhile"));
        var person = (await registration.Trainee.GetFromJsonAsync<JsonElement>("/api/me/data")).GetProperty("person");
        person.GetProperty("name").GetString().ShouldBe("张叁");
        person.GetProperty("contact").GetProperty("address").GetString().ShouldBe("青峦路1号");
    }

    [Test]
    public async Task A_new_mobile_number_needs_the_code_sent_to_it()
    {
        var registration = await Given.ARegistration();
        var mobile = SamplePerson.Mobile(9);

        var without = await ProblemOf(await Correct(registration.Trainee, new { name = "张三", mobile }));
        await Given.Done(registration.Trainee.PostAsJsonAsync("/api/account/verification-code", new { mobile }));
        await WebApplication.RunJobAsync<DeliverMessages>();
        var messages = await registration.Trainee.GetFromJsonAsync<JsonElement>("/api/development/messages");
        var text = messages.EnumerateArray().First(message => message.GetProperty("recipient").GetString() == mobile).GetProperty("text").GetString()!;
        var verificationCode = System.Text.RegularExpressions.Regex.Match(text, "[0-9]{6}").Value;
        var with = await Correct(registration.Trainee, new { name = "张三", mobile, verificationCode });

        (without.Status, without.Code, without.Faults[0].Path).ShouldBe((400, "trainee.mobile-not-confirmed", "verificationCode"));
        with.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Test]
    public async Task Every_malformed_field_is_named_at_once_and_a_checked_name_stays()
    {
        var registration = await Given.ASubmittedRegistration();

        var malformed = await ProblemOf(await Correct(registration.Trainee, new { name = "张\n三", mobile = "1", email = "none" }));
        var renamed = await ProblemOf(await Correct(registration.Trainee, new { name = "李四", mobile = SamplePerson.Mobile(1) }));

        malformed.Faults.Select(fault => fault.Path).ShouldBe(["name", "mobile", "email"], ignoreOrder: true);
        (renamed.Status, renamed.Code).ShouldBe((409, "trainee.name-in-use"));
        var person = (await registration.Trainee.GetFromJsonAsync<JsonElement>("/api/me/data")).GetProperty("person");
        person.GetProperty("name").GetString().ShouldBe("张三");
    }

    [Test]
    public async Task The_export_holds_the_record_and_the_very_proofs()
    {
        var registration = await Given.ASubmittedRegistration();

        await using var content = await registration.Trainee.GetStreamAsync("/api/me/data/export");
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer);
        await using var archive = new ZipArchive(buffer);

        using var document = await JsonDocument.ParseAsync(await archive.GetEntry("data.json").ShouldNotBeNull().OpenAsync());
        document.RootElement.GetProperty("person").GetProperty("name").GetString().ShouldBe("张三");
        document.RootElement.GetProperty("registrations").GetArrayLength().ShouldBe(1);
        archive.Entries.Count(entry => entry.FullName.StartsWith($"proofs/{registration.Id}/", StringComparison.Ordinal)).ShouldBe(5);
        await using var diploma = await archive.GetEntry($"proofs/{registration.Id}/Diploma.pdf").ShouldNotBeNull().OpenAsync();
        using var bytes = new MemoryStream();
        await diploma.CopyToAsync(bytes);
        bytes.ToArray().ShouldBe(await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "proofs", "trainee-02", "diploma.pdf")));
    }

    private static Task<HttpResponseMessage> Correct(HttpClient trainee, object body) => trainee.PutAsJsonAsync("/api/me/data", body);
}
