using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
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

        await As(Users.Approver).Send(new RevokeBranchCentre(centre.Id, RevocationGround.AgentUsed, "查实委托中介招生", [evidence]));

        var revoked = await As(Users.Anyone).Send(new GetBranchCentre(centre.Id));
        (revoked.Status, revoked.RevokedFor, revoked.Scope.Count).ShouldBe((BranchCentreStatus.Revoked, RevocationGround.AgentUsed, 0));
        (await Given.DetailsOf(running)).Status.ShouldBe(TrainingClassStatus.Cancelled);
        (await As(centre.Manager).Send(new GetTrainingNotice(running.NoticeId))).Status.ShouldBe(TrainingNoticeStatus.Withdrawn);
        var plans = await As(centre.Manager).Send(new ListTrainingPlans(null, null, new PageRequest()));
        plans.Items.ShouldAllBe(plan => plan.Status == TrainingPlanStatus.Ended);
        (await MessagesAsync("scope-ended/")).ShouldBe(2);
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
    public async Task Ends_undecided_registrations_in_the_rows()
    {
        var centre = await Given.AnActiveCentre();
        var notice = await Given.ANoticeFor(centre, Given.LengthLevel4);
        var trainee = (await Given.AcceptedTrainees(centre, notice, 1))[0];

        await As(Users.Approver).Send(new ReduceBranchCentreScope(centre.Id, [Given.LengthLevel4], "四级教师不足"));

        (await As(centre.Manager).Send(new GetRegistration(trainee.RegistrationId))).Status.ShouldBe(RegistrationStatus.Accepted);
        (await As(centre.Manager).Send(new GetTrainingNotice(notice))).Status.ShouldBe(TrainingNoticeStatus.Withdrawn);
    }
}
