using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class RevokeBranchCentreTests : FunctionalTest
{
    [Test, Article("A31.1")]
    public async Task Ends_everything_open_at_once_and_tells_the_people()
    {
        var running = await Given.APlannedClass(members: 2);
        var centre = running.Centre;
        var evidence = await Given.AFile(Users.Approver, FilePurpose.Evidence);
        await Given.AReachableManager(centre);

        await As(Users.Approver).Send(new RevokeBranchCentre(centre.Id, RevocationGround.AgentUsed, "查实委托中介招生", [evidence]));

        var revoked = await As(Users.Anyone).Send(new GetBranchCentre(centre.Id));
        (revoked.Status, revoked.RevokedFor, revoked.Scope.Count).ShouldBe((BranchCentreStatus.Revoked, RevocationGround.AgentUsed, 0));
        (await Given.DetailsOf(running)).Status.ShouldBe(TrainingClassStatus.Cancelled);
        (await As(centre.Manager).Send(new GetTrainingNotice(running.NoticeId))).Status.ShouldBe(TrainingNoticeStatus.Withdrawn);
        var plans = await As(centre.Manager).Send(new ListTrainingPlans(null, null, new PageRequest()));
        plans.Items.ShouldAllBe(plan => plan.Status == TrainingPlanStatus.Ended);
        (await MessagesAsync("scope-ended/")).ShouldBe(2);
        (await MessagesAsync("revoked/")).ShouldBe(1);
        (await PapersDueAsync(Users.Reviewer)).ShouldBe((1, "/branch-centres?attention=PapersDue"));
        (await PapersDueAsync(centre.Manager)).ShouldBe((1, "/my-centre"));
        var history = await As(centre.Manager).Send(new GetBranchCentreHistory(centre.Id));
        (history[0].Kind, history[0].Article, history[0].Evidence.Single()).ShouldBe((CentreTurnKind.Revoked, "A09.1", evidence));
    }

    [Test, Article("A31.1")]
    public async Task Declares_an_open_examination_void()
    {
        var examination = await Given.ARequestedExamination();
        var evidence = await Given.AFile(Users.Approver, FilePurpose.Evidence);

        await As(Users.Approver).Send(new RevokeBranchCentre(
            examination.Class.Centre.Id, RevocationGround.LaxExamination, "查实泄露试题", [evidence]));

        (await Given.DetailsOf(examination)).Status.ShouldBe(ExaminationStatus.Void);
    }

    [Test, Article("A31.1"), Repeat(3)]
    public async Task Leaves_no_open_notice_when_one_is_published_at_the_same_moment()
    {
        await Testing.ResetAsync();
        var notice = await Given.ADraftNotice();
        var evidence = await Given.AFile(Users.Approver, FilePurpose.Evidence);
        var revoke = new RevokeBranchCentre(notice.Centre.Id, RevocationGround.AgentUsed, "查实委托中介招生", [evidence]);

        var outcomes = await Task.WhenAll(
            Outcome(() => As(notice.Centre.Manager).Send(new PublishTrainingNotice(notice.Id))), Outcome(() => As(Users.Approver).Send(revoke)));
        outcomes.Count(code => code is null).ShouldBeGreaterThan(0);
        if (outcomes[1] is { } refused)
        {
            refused.ShouldBe(SharedErrors.ChangedMeanwhile.Code);
            await As(Users.Approver).Send(revoke);
        }

        (await As(notice.Centre.Manager).Send(new GetTrainingNotice(notice.Id))).Status.ShouldBe(TrainingNoticeStatus.Withdrawn);
    }

    private static async Task<(int Count, string Route)> PapersDueAsync(TestUser user)
    {
        var task = (await As(user).Send(new ListMyTasks())).Single(waiting => waiting.Kind == "centre.papers-due");
        return (task.Count, task.Route);
    }

    private static async Task<string?> Outcome(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (DomainException refusal)
        {
            return refusal.Error.Code;
        }
    }

    private static Task<int> MessagesAsync(string key) => Testing.WithAsync<CmtsEvalDbContext, int>(
        Users.Administrator, database => database.Set<OutboxMessage>().CountAsync(message => message.Key.StartsWith(key)));
}

internal sealed class ReduceBranchCentreScopeTests : FunctionalTest
{
    [Test, Article("A08.1"), Article("A07.4")]
    public async Task Ends_what_is_open_in_the_rows_and_prints_licence_and_scope_document_anew()
    {
        var running = await Given.APlannedClass(members: 1);
        var centre = running.Centre;
        var papers = await As(centre.Manager).Send(new GetBranchCentreDocuments(centre.Id));

        await As(Users.Approver).Send(new ReduceBranchCentreScope(centre.Id, [Given.LengthLevel4], "四级教师不足"));

        (await Given.DetailsOf(running)).Status.ShouldBe(TrainingClassStatus.Cancelled);
        (await As(Users.Anyone).Send(new GetBranchCentre(centre.Id))).Scope.Count.ShouldBe(5);
        var reprinted = await As(centre.Manager).Send(new GetBranchCentreDocuments(centre.Id));
        reprinted.Papers.Where((paper, index) => paper.Sha256 != papers.Papers[index].Sha256).Select(paper => paper.Kind)
            .ShouldBe([CentreDocumentKind.Licence, CentreDocumentKind.ScopeDocument]);
        var turn = (await As(centre.Manager).Send(new GetBranchCentreHistory(centre.Id)))[0];
        (turn.Kind, turn.Rows.Single(), turn.ReplacedPapers.Count).ShouldBe((CentreTurnKind.ScopeReduced, Given.LengthLevel4, 2));
    }

    [Test, Article("A31.1")]
    public async Task Ends_the_notice_and_leaves_accepted_registrations_to_its_class()
    {
        var centre = await Given.AnActiveCentre();
        var notice = await Given.ANoticeFor(centre, Given.LengthLevel4);
        var trainee = (await Given.AcceptedTrainees(centre, notice, 1))[0];

        await As(Users.Approver).Send(new ReduceBranchCentreScope(centre.Id, [Given.LengthLevel4], "四级教师不足"));

        (await As(centre.Manager).Send(new GetRegistration(trainee.RegistrationId))).Status.ShouldBe(RegistrationStatus.Accepted);
        (await As(centre.Manager).Send(new GetTrainingNotice(notice))).Status.ShouldBe(TrainingNoticeStatus.Withdrawn);
    }

    [Test, Article("A31.1")]
    public async Task Ends_undecided_registrations_in_the_rows()
    {
        var registration = await Given.ASubmittedRegistration();
        var centre = registration.Notice.Centre;

        await As(Users.Approver).Send(new ReduceBranchCentreScope(centre.Id, [registration.Notice.Row], "四级教师不足"));

        (await As(centre.Manager).Send(new GetRegistration(registration.Id))).Status.ShouldBe(RegistrationStatus.Withdrawn);
    }
}

internal sealed class RecordPaperReturnTests : FunctionalTest
{
    [Test, Article("A31.1")]
    public async Task Closes_the_recall_that_the_society_and_the_centre_follow()
    {
        var centre = await Given.AnActiveCentre();
        var evidence = await Given.AFile(Users.Approver, FilePurpose.Evidence);
        await As(Users.Approver).Send(new RevokeBranchCentre(centre.Id, RevocationGround.AgentUsed, "查实委托中介招生", [evidence]));
        (await LineAsync(Users.Reviewer)).PapersDueBack.ShouldBe(ApplicationSample.Day.AddDays(15));
        (await LineAsync(Users.Anyone)).PapersDueBack.ShouldBeNull();

        await As(Users.Reviewer).Send(new RecordPaperReturn(centre.Id, "赵一", ApplicationSample.Day));

        (await As(centre.Manager).Send(new GetBranchCentreDocuments(centre.Id))).Recall
            .ShouldBe(new PaperRecall(ApplicationSample.Day.AddDays(15), "赵一", ApplicationSample.Day));
        (await LineAsync(Users.Reviewer)).PapersDueBack.ShouldBeNull();
    }

    private static async Task<BranchCentreLine> LineAsync(TestUser user) =>
        (await As(user).Send(new ListBranchCentres(null, null, null, null, null, null, new PageRequest()))).Items.Single();
}
