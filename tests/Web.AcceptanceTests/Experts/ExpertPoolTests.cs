using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.AcceptanceTests.BranchCentres;

namespace CmtsEval.Web.AcceptanceTests.Experts;

internal sealed class ExpertPoolTests : AcceptanceTest
{
    [Test, Article("A07.3")]
    public async Task An_expert_declares_absences_and_registers_nobody()
    {
        var expert = await Given.APooledExpert("expert-a");
        var entry = (await expert.GetFromJsonAsync<JsonElement>("/api/experts")).GetProperty("items")[0];
        var path = $"/api/experts/{entry.GetProperty("id").GetGuid()}";

        var backwards = await expert.PutAsJsonAsync($"{path}/absences", new { absences = new[] { new { from = "2027-02-02", until = "2027-02-01" } } });
        await BadApplicationTests.ShouldRefuse(backwards, "expert.absence-invalid", "A07.3");
        await Given.Done(expert.PutAsJsonAsync($"{path}/absences", new { absences = new[] { new { from = "2027-02-01", until = "2027-02-02" } } }));

        (await expert.GetFromJsonAsync<JsonElement>(path)).GetProperty("absences")[0].GetProperty("until").GetString().ShouldBe("2027-02-02");
        (await expert.GetAsync("/api/experts/unregistered")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await SignedInAs(Role.BranchManager)).GetAsync("/api/experts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Test, Article("A07.3")]
    public async Task An_entry_needs_employer_and_specialty_and_an_experts_account()
    {
        var society = await SignedInAs(Role.SocietyReviewer);
        await SignedInAs(Role.Expert, "expert-b");
        var userId = (await society.GetFromJsonAsync<JsonElement>("/api/experts/unregistered"))[0].GetProperty("userId").GetGuid();

        var noSpecialty = await society.PostAsJsonAsync("/api/experts", new { userId, profile = new { organisation = "云泽大学", specialties = Array.Empty<string>() } });
        var noEmployer = await society.PostAsJsonAsync("/api/experts", new { userId, profile = new { organisation = " ", specialties = new[] { "长度计量员" } } });
        var nobody = await society.PostAsJsonAsync(
            "/api/experts", new { userId = Guid.CreateVersion7(), profile = new { organisation = "云泽大学", specialties = new[] { "长度计量员" } } });

        await BadApplicationTests.ShouldRefuse(noSpecialty, "expert.specialty-missing", "A07.3");
        await BadApplicationTests.ShouldRefuse(noEmployer, "expert.organisation-missing", "A07.3");
        await BadApplicationTests.ShouldRefuse(nobody, "expert.not-an-expert", "A07.3");
        (await society.GetFromJsonAsync<JsonElement>("/api/experts")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
