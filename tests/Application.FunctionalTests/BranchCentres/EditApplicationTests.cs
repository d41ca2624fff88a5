using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ApplyForBranchCentreTests : FunctionalTest
{
    [Test, Article("A02.1")]
    public async Task Begins_an_empty_draft_that_only_its_applicant_sees()
    {
        var applicant = await Given.AnAccount(Role.BranchManager);
        var stranger = await Given.AnAccount(Role.BranchManager);

        var id = await As(applicant).Send(new ApplyForBranchCentre());

        var application = await As(applicant).Send(new GetApplication(id));
        application.Status.ShouldBe(ApplicationStatus.Draft);
        application.Form.Items.ShouldBeEmpty();
        (await Refused(() => As(stranger).Send(new GetApplication(id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(stranger).Send(new EditApplication(id, new ApplicationSections())))).Error.ShouldBe(SharedErrors.NotFound);
        (await As(Users.Reviewer).Send(new ListApplications(null, null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Belongs_to_branch_managers_only() =>
        (await Refused(() => As(Users.Reviewer).Send(new ApplyForBranchCentre()))).Error.ShouldBe(SharedErrors.Forbidden);
}

internal sealed class EditApplicationTests : FunctionalTest
{
    [Test]
    public async Task Saves_section_by_section_and_masks_what_it_reads()
    {
        var applicant = await Given.AnAccount(Role.BranchManager);
        var id = await As(applicant).Send(new ApplyForBranchCentre());
        var form = await Given.ASampleForm(applicant);

        await As(applicant).Send(new EditApplication(id, new ApplicationSections { Unit = form.Unit }));
        await As(applicant).Send(new EditApplication(id, new ApplicationSections { Teachers = form.Teachers }));

        var application = await As(applicant).Send(new GetApplication(id));
        application.Form.Unit!.Name.ShouldBe("第1计量测试研究院");
        application.Form.Teachers[0].IdNumber.ShouldBe("330599********6035");
        application.Form.Teachers[0].Mobile.ShouldBe("199****9004");
    }

    [Test]
    public async Task Keeps_the_stored_numbers_when_masked_ones_come_back()
    {
        var draft = await Given.ADraftApplication();
        var read = await As(draft.Applicant).Send(new GetApplication(draft.Id));

        await As(draft.Applicant).Send(new EditApplication(draft.Id, Given.Sections(read.Form)));
        await As(draft.Applicant).Send(new SubmitApplication(draft.Id));

        var people = await As(Users.Reviewer).Send(new RevealApplicationPersons(draft.Id, AccessPurpose.Review));
        people.ShouldContain(new RevealedPerson("teacher", "刘德林", "330599197312036035", "19900009004"));
    }

    [Test]
    public async Task Refuses_a_file_of_somebody_else()
    {
        var applicant = await Given.AnAccount(Role.BranchManager);
        var stranger = await Given.AnAccount(Role.BranchManager);
        var id = await As(applicant).Send(new ApplyForBranchCentre());
        var file = await Given.AFile(stranger, FilePurpose.PremisesOwnership);

        var refusal = await Refused(() => As(applicant).Send(new EditApplication(
            id, new ApplicationSections { Premises = new TrainingPremises { OwnershipProofFile = file } })));

        refusal.Error.ShouldBe(SharedErrors.NotFound);
        (await As(applicant).Send(new GetApplication(id))).Form.Premises.ShouldBeNull();
    }

    [Test, Article("A07.1")]
    public async Task Keeps_the_former_version_of_a_replaced_file()
    {
        var draft = await Given.ADraftApplication();
        var before = await As(draft.Applicant).Send(new GetApplication(draft.Id));
        var newer = await Given.AFile(draft.Applicant, FilePurpose.PremisesOwnership, "新产权证.pdf");

        await As(draft.Applicant).Send(new EditApplication(
            draft.Id, new ApplicationSections { Premises = before.Form.Premises! with { OwnershipProofFile = newer } }));

        var view = await As(draft.Applicant).Send(new GetApplication(draft.Id));
        var versions = view.FileVersions.Where(version => version.Slot == "premises.ownershipProofFile").ToList();
        versions.Select(version => (version.Number, version.File, version.IsCurrent, version.By)).ShouldBe(
            [(1, before.Form.Premises!.OwnershipProofFile!.Value, false, "测试账号"), (2, newer, true, "测试账号")]);
        view.Files.Single(file => file.Id == versions[0].File).Sha256.Length.ShouldBe(64);
        var evidence = (await As(draft.Applicant).Send(new GetApplicationChecklist(draft.Id))).Requirements
            .Single(requirement => requirement.Rule == "A06.1").Evidence;
        evidence.ShouldContain(file => file.Slot == "premises.ownershipProofFile" && file.File == newer);
    }

    [Test]
    public async Task Refuses_a_change_to_a_version_that_is_no_longer_current()
    {
        var draft = await Given.ADraftApplication();
        var seen = await As(draft.Applicant).Send(new GetApplication(draft.Id));
        await As(draft.Applicant).Send(new EditApplication(draft.Id, new ApplicationSections { FormVersion = "新" }, seen.Version));

        var refusal = await Refused(() => As(draft.Applicant).Send(
            new EditApplication(draft.Id, new ApplicationSections { FormVersion = "旧" }, seen.Version)));

        refusal.Error.ShouldBe(SharedErrors.ChangedMeanwhile);
        (await As(draft.Applicant).Send(new GetApplication(draft.Id))).Form.FormVersion.ShouldBe("新");
    }
}

internal sealed class WithdrawApplicationTests : FunctionalTest
{
    [Test]
    public async Task Takes_back_what_was_submitted()
    {
        var application = await Given.ASubmittedApplication();

        await As(application.Applicant).Send(new WithdrawApplication(application.Id));

        (await As(application.Applicant).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.Withdrawn);
        (await Refused(() => As(application.Applicant).Send(new WithdrawApplication(application.Id)))).Error
            .ShouldBe(BranchCentreApplicationErrors.NotWithdrawable);
    }
}
