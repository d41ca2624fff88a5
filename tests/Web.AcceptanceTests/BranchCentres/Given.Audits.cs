using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests;

internal static partial class Given
{
    private static readonly string[] ExpertNames = ["expert-a", "expert-b"];

    /// <summary>Both experts took the audit on.</summary>
    public static async Task<HttpApplication> AScheduledAudit(
        int unit = 1, bool realFiles = false, HttpClient? reviewer = null, Action<JsonObject>? change = null)
    {
        var application = await AnAssignedAudit(unit, realFiles, reviewer, change);
        foreach (var expert in application.Experts)
        {
            await Done(expert.PostAsJsonAsync($"{Applications}/{application.Id}/audit/declare", new { }));
        }

        return application;
    }

    public static async Task<HttpApplication> AnAssignedAudit(
        int unit = 1, bool realFiles = false, HttpClient? reviewer = null, Action<JsonObject>? change = null)
    {
        var application = await AnAcceptedApplication(unit, realFiles, reviewer, change);
        reviewer ??= await People.As(Role.SocietyReviewer);
        HttpClient[] experts = [await APooledExpert(ExpertNames[0]), await APooledExpert(ExpertNames[1])];
        var pool = await reviewer.GetFromJsonAsync<JsonElement>($"{Applications}/{application.Id}/experts");
        var chosen = pool.EnumerateArray().OrderBy(expert => expert.GetProperty("name").GetString())
            .Select(expert => new { userId = expert.GetProperty("userId").GetGuid() }).Take(2).ToList();
        await Done(reviewer.PostAsJsonAsync($"{Applications}/{application.Id}/experts", new { experts = chosen }));
        return application with { Experts = experts };
    }

    /// <summary>An expert whom the society entered in the pool; the same name is the same expert.</summary>
    public static async Task<HttpClient> APooledExpert(string name)
    {
        var expert = await People.As(Role.Expert, name);
        var society = await People.As(Role.SocietyAdministrator);
        var unregistered = await society.GetFromJsonAsync<JsonElement>("/api/experts/unregistered");
        foreach (var account in unregistered.EnumerateArray().Where(card => card.GetProperty("displayName").GetString() == People.DisplayName(name)))
        {
            var profile = new { organisation = $"Organisation of {name}", title = "高级工程师", specialties = new[] { "长度计量员" } };
            await Done(society.PostAsJsonAsync("/api/experts", new { userId = account.GetProperty("userId").GetGuid(), profile }));
        }

        return expert;
    }

    public static async Task<HttpApplication> AnAcceptedApplication(
        int unit = 1, bool realFiles = false, HttpClient? reviewer = null, Action<JsonObject>? change = null)
    {
        var application = await ASubmittedApplication(unit, realFiles, change);
        reviewer ??= await People.As(Role.SocietyReviewer);
        await Done(reviewer.PostAsJsonAsync($"{Applications}/{application.Id}/review", new { verdicts = AllPassed }));
        await Done(reviewer.PostAsJsonAsync($"{Applications}/{application.Id}/accept-documents", new { }));
        return application;
    }

    /// <summary>Every item conforms and the whole scope is confirmed; nobody has signed.</summary>
    public static async Task<HttpApplication> ARecordedAudit(
        int unit = 1, bool realFiles = false, HttpClient? reviewer = null, Action<JsonObject>? change = null)
    {
        var application = await AScheduledAudit(unit, realFiles, reviewer, change);
        var audit = $"{Applications}/{application.Id}/audit";
        var sheet = await application.Experts[0].GetFromJsonAsync<JsonElement>(audit);
        var findings = sheet.GetProperty("items").EnumerateArray().Select(item => Conform(item.GetProperty("key").GetString()!)).ToList();
        await Done(application.Experts[0].PutAsJsonAsync($"{audit}/findings", new { findings }));
        await Done(application.Experts[0].PutAsJsonAsync($"{audit}/scope", new { auditedOn = ApplicationSample.Day, scope = WholeScope }, Json));
        return application;
    }

    public static async Task<HttpApplication> AnAuditedApplication(
        int unit = 1, bool realFiles = false, HttpClient? reviewer = null, Action<JsonObject>? change = null)
    {
        var application = await ARecordedAudit(unit, realFiles, reviewer, change);
        var audit = $"{Applications}/{application.Id}/audit";
        foreach (var (expert, name) in application.Experts.Zip(ExpertNames))
        {
            await Done(expert.PostAsJsonAsync($"{audit}/sign", new { name = People.DisplayName(name) }));
        }

        await Done(application.Experts[0].PostAsJsonAsync($"{audit}/conclude", new { passed = true, conclusion = "现场审核合格" }));
        return application;
    }

    public static object Conform(string item, decimal? measuredValue = null, Guid? id = null, Guid? replaces = null) => new
    {
        id = id ?? Guid.NewGuid(),
        item,
        replaces,
        score = "Conform",
        measuredValue,
        photos = Array.Empty<Guid>(),
        correctiveActions = Array.Empty<object>(),
        foundAt = "2026-12-01T02:00:00Z",
    };
}
