using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class RecordAuditTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Takes_findings_with_photos_once_however_often_they_come()
    {
        var application = await Given.AScheduledAudit();
        var photo = await Given.AFile(application.Experts[0], FilePurpose.AuditEvidence);
        var minor = Given.Found("A06.4-1", AuditScore.Minor, "两个工位缺照明", 15, photos: [photo], actions: Given.Action());

        await As(application.Experts[0]).Send(new RecordAudit(application.Id, [minor]));
        await As(application.Experts[0]).Send(new RecordAudit(application.Id, [minor, Given.Found("A06.2-1", measured: 186.5m)]));

        var audit = await As(application.Experts[1]).Send(new GetAudit(application.Id));
        audit.Records.Count.ShouldBe(2);
        var record = audit.Records.Single(entry => entry.Item == "A06.4-1");
        (record.Version, record.Current.MeasuredValue, record.Rivals.Count).ShouldBe((1, 15m, 0));
        record.Current.CorrectiveActions.Single().Description.ShouldBe("补装照明");
        await Testing.WithAsync<IFiles, StoredFile>(application.Experts[1], files =>
            files.RequireAsync(new StoredFileId(photo), CancellationToken.None));
    }

    [Test, Article("A07.3")]
    public async Task Takes_nothing_of_a_batch_with_one_fault()
    {
        var application = await Given.AScheduledAudit();

        var refusal = await Refused(() => As(application.Experts[0]).Send(new RecordAudit(
            application.Id, [Given.Found("A07.1-1"), Given.Found("A06.2-1", measured: 39)])));

        refusal.Error.ShouldBe(Errors.MeasuredBelowRequired);
        (await As(application.Experts[0]).Send(new GetAudit(application.Id))).Records.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public async Task Hides_the_application_and_its_files_from_other_experts()
    {
        var application = await Given.AScheduledAudit();
        var stranger = await Given.AnAccount(Role.Expert);
        var file = (await As(application.Experts[0]).Send(new GetApplication(application.Id))).Form.Files()[0];

        (await Refused(() => As(stranger).Send(new GetApplication(application.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(stranger).Send(new GetAudit(application.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(stranger).Send(new RecordAudit(application.Id, [Given.Found("A07.1-1")])))).Error.ShouldBe(SharedErrors.NotFound);
        (await As(stranger).Send(new ListApplications(null, null, new PageRequest()))).Items.ShouldBeEmpty();
        (await Refused(() => Testing.WithAsync<IFiles, StoredFile>(stranger, files => files.RequireAsync(new StoredFileId(file), CancellationToken.None))))
            .Error.ShouldBe(SharedErrors.NotFound);
        await Testing.WithAsync<IFiles, StoredFile>(application.Experts[0], files =>
            files.RequireAsync(new StoredFileId(file), CancellationToken.None));
    }

    [Test, Article("A07.3")]
    public async Task Shows_the_applicant_findings_only_once_the_team_has_signed()
    {
        var open = await Given.AScheduledAudit();
        await As(open.Experts[0]).Send(new RecordAudit(open.Id, [Given.Found("A07.1-1")]));
        var signed = await Given.ASignedAudit(unit: 2);

        (await As(open.Applicant).Send(new GetAudit(open.Id))).Records.ShouldBeEmpty();
        var audit = await As(signed.Applicant).Send(new GetAudit(signed.Id));

        audit.Records.Count.ShouldBe(audit.Items.Count);
    }
}

internal sealed class SettleAuditConflictTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Chooses_between_what_two_experts_found()
    {
        var application = await Given.AScheduledAudit();
        var first = Given.Found("A06.2-1", measured: 180);
        var second = Given.Found("A06.2-1", measured: 175);
        await As(application.Experts[0]).Send(new RecordAudit(application.Id, [first]));
        await As(application.Experts[1]).Send(new RecordAudit(application.Id, [second]));

        var shown = (await As(application.Experts[0]).Send(new GetAudit(application.Id))).Records.Single();
        shown.Current.Id.ShouldBe(first.Id);
        shown.Rivals.Single().MeasuredValue.ShouldBe(175);
        await As(application.Experts[0]).Send(new SettleAuditConflict(application.Id, "A06.2-1", second.Id));

        var settled = (await As(application.Experts[1]).Send(new GetAudit(application.Id))).Records.Single();
        (settled.Current.Id, settled.Rivals.Count, settled.Version).ShouldBe((second.Id, 0, 2));
    }
}

internal sealed class ConfirmAuditedScopeTests : FunctionalTest
{
    [Test]
    public async Task Refuses_a_version_that_is_no_longer_current()
    {
        var application = await Given.AScheduledAudit();
        var seen = (await As(application.Experts[0]).Send(new GetAudit(application.Id))).Version;
        await As(application.Experts[1]).Send(new ConfirmAuditedScope(application.Id, ApplicationSample.Day, Given.WholeScope, seen));

        var refusal = await Refused(() => As(application.Experts[0]).Send(new ConfirmAuditedScope(application.Id, ApplicationSample.Day, [], seen)));

        refusal.Error.ShouldBe(SharedErrors.ChangedMeanwhile);
        (await As(application.Experts[0]).Send(new GetAudit(application.Id))).ConfirmedScope.Count.ShouldBe(6);
    }
}

internal sealed class SignAuditTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Refuses_an_incomplete_checklist_and_a_name_that_is_not_the_signers()
    {
        var application = await Given.AScheduledAudit();

        (await Refused(() => As(application.Experts[0]).Send(new SignAudit(application.Id, Given.AccountName)))).Error.ShouldBe(Errors.AuditIncomplete);
        (await Refused(() => As(application.Experts[0]).Send(new SignAudit(application.Id, "别人")))).Error.ShouldBe(SignatureErrors.NameDiffers);

        (await As(application.Experts[0]).Send(new GetAudit(application.Id))).Team.ShouldAllBe(expert => expert.SignedAt == null);
    }
}

[TestOf(nameof(ProveCorrection)), TestOf(nameof(VerifyCorrection))]
internal sealed class ConcludeAuditTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Refuses_before_the_whole_team_has_signed()
    {
        var application = await Given.ASignedAudit();
        await As(application.Experts[1]).Send(new ConfirmAuditedScope(application.Id, ApplicationSample.Day, Given.WholeScope));
        await As(application.Experts[0]).Send(new SignAudit(application.Id, Given.AccountName));

        (await Refused(() => As(application.Experts[0]).Send(new ConcludeAudit(application.Id, true, null)))).Error.ShouldBe(Errors.AuditNotSigned);

        (await As(application.Experts[0]).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.AuditScheduled);
    }

    [Test, Article("A07.3")]
    public async Task Passes_after_the_applicant_proved_and_an_expert_verified_each_correction_and_keeps_the_report()
    {
        var action = Given.Action();
        var application = await Given.ASignedAudit(instead: Given.Found("A06.4-1", AuditScore.Minor, "两个工位缺照明", 15, actions: action));
        var evidence = await Given.AFile(application.Applicant, FilePurpose.AuditEvidence);
        (await Refused(() => As(application.Experts[0]).Send(new ConcludeAudit(application.Id, true, null)))).Error
            .ShouldBe(Errors.CorrectiveActionUnverified);

        await As(application.Applicant).Send(new ProveCorrection(application.Id, action.Id, "已补装照明", [evidence]));
        await As(application.Experts[1]).Send(new VerifyCorrection(application.Id, action.Id, true, null));
        await As(application.Experts[0]).Send(new ConcludeAudit(application.Id, true, "整改完成，建议批准。"));

        var audit = await As(application.Applicant).Send(new GetAudit(application.Id));
        (audit.Status, audit.Passed).ShouldBe((ApplicationStatus.Audited, true));
        audit.Corrections.Single().Accepted.ShouldBe(true);
        await Testing.WithAsync<IFiles, StoredFile>(application.Applicant, files =>
            files.RequireAsync(new StoredFileId(audit.ReportFileId!.Value), CancellationToken.None, FilePurpose.IssuedDocument));
        await Testing.WithAsync<IFiles, StoredFile>(application.Experts[0], files =>
            files.RequireAsync(new StoredFileId(evidence), CancellationToken.None));
    }
}

internal sealed class RefuseApplicationTests : FunctionalTest
{
    [Test, Article("A07.4")]
    public async Task Refuses_with_a_reason_only()
    {
        var application = await Given.AnAuditedApplication(passed: false);

        (await Refused(() => As(Users.Approver).Send(new RefuseApplication(application.Id, " ")))).Error.ShouldBe(Errors.RefusalReasonMissing);
        await As(Users.Approver).Send(new RefuseApplication(application.Id, "现场审核不合格"));

        var view = await As(application.Applicant).Send(new GetApplication(application.Id));
        view.Status.ShouldBe(ApplicationStatus.Refused);
        view.Decision!.Reason.ShouldBe("现场审核不合格");
    }
}
