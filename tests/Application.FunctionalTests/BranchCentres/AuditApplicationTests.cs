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
    public async Task Takes_measured_values_photos_and_corrective_actions()
    {
        var application = await Given.AScheduledAudit();
        var photo = await Given.AFile(application.Experts[0], FilePurpose.AuditEvidence);
        var minor = new AuditItem("A06.4", AuditScore.Minor, "两个工位缺照明", 15, [photo], [new CorrectiveAction("补装照明", ApplicationSample.Day.AddDays(30))]);

        await As(application.Experts[0]).Send(new RecordAudit(application.Id, ApplicationSample.Day, [minor], Given.WholeScope));
        await As(application.Experts[0]).Send(new RecordAudit(application.Id, ApplicationSample.Day, [minor], Given.WholeScope));

        var audit = (await As(application.Experts[1]).Send(new GetApplication(application.Id))).Audit!;
        audit.Items.Count.ShouldBe(1);
        audit.Items[0].MeasuredValue.ShouldBe(15);
        audit.Items[0].CorrectiveActions.Single().Description.ShouldBe("补装照明");
        await Testing.WithAsync<IFiles, StoredFile>(application.Experts[1], files =>
            files.RequireAsync(new StoredFileId(photo), CancellationToken.None));
    }

    [Test, Article("A07.3")]
    public async Task Hides_the_application_and_its_files_from_other_experts()
    {
        var application = await Given.AScheduledAudit();
        var stranger = await Given.AnAccount(Role.Expert);
        var file = (await As(application.Experts[0]).Send(new GetApplication(application.Id))).Form.Files()[0];

        (await Refused(() => As(stranger).Send(new GetApplication(application.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(stranger).Send(new RecordAudit(application.Id, ApplicationSample.Day, Given.AllConform, [])))).Error
            .ShouldBe(SharedErrors.NotFound);
        (await As(stranger).Send(new ListApplications(null, null, new PageRequest()))).Items.ShouldBeEmpty();
        (await Refused(() => Testing.WithAsync<IFiles, StoredFile>(stranger, files => files.RequireAsync(new StoredFileId(file), CancellationToken.None))))
            .Error.ShouldBe(SharedErrors.NotFound);
        await Testing.WithAsync<IFiles, StoredFile>(application.Experts[0], files =>
            files.RequireAsync(new StoredFileId(file), CancellationToken.None));
    }
}

internal sealed class SignAuditTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Refuses_an_incomplete_checklist()
    {
        var application = await Given.AScheduledAudit();

        (await Refused(() => As(application.Experts[0]).Send(new SignAudit(application.Id)))).Error.ShouldBe(Errors.AuditIncomplete);

        (await As(application.Experts[0]).Send(new GetApplication(application.Id))).Experts.ShouldAllBe(expert => !expert.Signed);
    }
}

internal sealed class ConcludeAuditTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Refuses_before_the_whole_team_has_signed()
    {
        var application = await Given.AScheduledAudit();
        await As(application.Experts[0]).Send(new RecordAudit(application.Id, ApplicationSample.Day, Given.AllConform, Given.WholeScope));
        await As(application.Experts[0]).Send(new SignAudit(application.Id));

        (await Refused(() => As(application.Experts[0]).Send(new ConcludeAudit(application.Id, true, null)))).Error.ShouldBe(Errors.AuditNotSigned);

        (await As(application.Experts[0]).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.AuditScheduled);
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
