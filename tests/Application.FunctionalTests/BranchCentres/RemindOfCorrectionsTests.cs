using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class RemindOfCorrectionsTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Reminds_once_ahead_and_once_when_overdue_unless_evidence_came()
    {
        var (application, action) = await AnAuditWithAnAction();
        await RunAsync(action, -8);
        (await OccasionsAsync()).ShouldBeEmpty();

        await RunAsync(action, -7);
        await RunAsync(action, -1);
        await RunAsync(action, 0);
        (await OccasionsAsync()).ShouldBe(["ahead"]);
        await RunAsync(action, 1);
        await RunAsync(action, 2);

        (await OccasionsAsync()).ShouldBe(["ahead", "overdue"], ignoreOrder: true);
        (await As(application.Applicant).Send(new GetAudit(application.Id))).OverdueActions.ShouldBe([action.Id]);
        (await TaskAsync(Users.Reviewer, "application.corrections-overdue")).ShouldBe(1);
        (await TaskAsync(application.Applicant, "application.correct")).ShouldBe(1);
    }

    [Test, Article("A07.3")]
    public async Task Says_nothing_once_evidence_was_handed_in()
    {
        var (application, action) = await AnAuditWithAnAction();
        var evidence = await Given.AFile(application.Applicant, FilePurpose.AuditEvidence);
        await As(application.Applicant).Send(new ProveCorrection(application.Id, action.Id, "已补装", [evidence]));

        await RunAsync(action, 1);

        (await OccasionsAsync()).ShouldBeEmpty();
        (await As(Users.Reviewer).Send(new GetAudit(application.Id))).OverdueActions.ShouldBeEmpty();
        (await TaskAsync(Users.Reviewer, "application.corrections-overdue")).ShouldBe(0);
    }

    private static async Task<(GivenApplication Application, CorrectiveAction Action)> AnAuditWithAnAction()
    {
        var action = Given.Action();
        var application = await Given.ASignedAudit(1, null, Given.Found("A05.6-1", AuditScore.Minor, "制度未张贴", actions: action));
        await Testing.WithAsync<IServiceProvider, bool>(Users.Administrator, async services =>
        {
            var applicant = application.Applicant.SignedInId!.Value.Value;
            var accounts = services.GetRequiredService<CmtsEvalDbContext>().Users;
            (await accounts.SingleAsync(user => user.Id == applicant)).Email = "applicant@example.com";
            await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
            return true;
        });
        return (application, action);
    }

    private static async Task RunAsync(CorrectiveAction action, int daysAfter)
    {
        Testing.MoveTo(new DateTimeOffset(action.DueOn.AddDays(daysAfter), new TimeOnly(2, 0), TimeSpan.Zero));
        await Testing.RunJobAsync<RemindOfCorrections>();
    }

    private static async Task<int> TaskAsync(TestUser user, string kind) =>
        (await As(user).Send(new ListMyTasks())).FirstOrDefault(task => task.Kind == kind)?.Count ?? 0;

    private static Task<List<string>> OccasionsAsync() => Testing.WithAsync<CmtsEvalDbContext, List<string>>(
        Users.Administrator,
        async database => [.. (await database.Set<OutboxMessage>()
            .Where(message => message.Key.StartsWith("correction/")).Select(message => message.Key).ToListAsync())
            .Select(key => key.Split('/')[3])]);
}
