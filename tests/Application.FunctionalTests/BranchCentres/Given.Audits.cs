using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Experts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    /// <summary>The display name of the accounts that <see cref="AnAccount"/> opens.</summary>
    public const string AccountName = "测试账号";

    public static async Task<TestUser> APooledExpert(string organisation = "云泽大学计量学院", params string[] specialties)
    {
        var expert = await AnAccount(Role.Expert, organisation);
        await Testing.SendAsync(Users.Administrator, new RegisterExpert(
            expert.SignedInId!.Value.Value, new ExpertProfileInput(organisation, "高级工程师", specialties is [] ? ["长度计量员"] : specialties)));
        return expert;
    }

    public static async Task<GivenApplication> AScheduledAudit(int unit = 1, TestUser? reviewer = null) =>
        await ScheduledAudit(await AnAcceptedApplication(unit, reviewer), reviewer);

    /// <summary>Experts who have declared their impartiality audit the application.</summary>
    public static async Task<GivenApplication> ScheduledAudit(GivenApplication application, TestUser? reviewer = null)
    {
        TestUser[] experts = [await APooledExpert(), await APooledExpert("清岚市质量研究院")];
        await Testing.SendAsync(reviewer ?? Users.Reviewer, new AssignExperts(
            application.Id, [.. experts.Select(expert => new AssignExperts.Expert(expert.SignedInId!.Value.Value))]));
        foreach (var expert in experts)
        {
            await Testing.SendAsync(expert, new DeclareImpartiality(application.Id));
        }

        return application with { Experts = experts };
    }

    /// <summary>Every item found, except where a finding is given instead, and signed by the whole team.</summary>
    public static async Task<GivenApplication> ASignedAudit(int unit = 1, TestUser? reviewer = null, params RecordAudit.Finding[] instead)
    {
        var application = await AScheduledAudit(unit, reviewer);
        await SignAudit(application, WholeScope, instead);
        return application;
    }

    /// <summary>The whole team signs that these rows conform, except where a finding is given instead.</summary>
    public static async Task SignAudit(GivenApplication application, IReadOnlyList<ScopeRow> confirmed, params RecordAudit.Finding[] instead)
    {
        var items = (await Testing.SendAsync(application.Experts[0], new GetAudit(application.Id))).Items;
        var findings = items.Select(item => instead.FirstOrDefault(other => other.Item == item.Key) ?? Found(item.Key)).ToList();
        await Testing.SendAsync(application.Experts[0], new RecordAudit(application.Id, findings));
        await Testing.SendAsync(application.Experts[0], new ConfirmAuditedScope(application.Id, ApplicationSample.Day, confirmed));
        foreach (var expert in application.Experts)
        {
            await Testing.SendAsync(expert, new SignAudit(application.Id, AccountName));
        }
    }

    public static async Task<GivenApplication> AnAuditedApplication(int unit = 1, bool passed = true, TestUser? reviewer = null)
    {
        var application = await ASignedAudit(unit, reviewer);
        await Testing.SendAsync(application.Experts[0], new ConcludeAudit(application.Id, passed, "现场审核结论"));
        return application;
    }

    public static RecordAudit.Finding Found(
        string item, AuditScore score = AuditScore.Conform, string? text = null, decimal? measured = null, Guid? replaces = null,
        IReadOnlyList<Guid>? photos = null, params CorrectiveAction[] actions) =>
        new(Guid.NewGuid(), item, replaces, score, text, measured, photos ?? [], actions, new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero));

    public static CorrectiveAction Action(string description = "补装照明") => new(Guid.NewGuid(), description, ApplicationSample.Day.AddDays(30));
}
