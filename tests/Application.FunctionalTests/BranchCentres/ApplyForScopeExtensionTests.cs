using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ApplyForScopeExtensionTests : FunctionalTest
{
    [Test, Article("A07.1"), Article("A07.4"), Article("A24.1")]
    public async Task Widens_the_centre_that_applied_and_founds_no_second_one()
    {
        var rows = Given.WholeScope;
        var centre = await Given.AnActiveCentre(scope: [.. rows.Take(3)]);
        var application = await Given.ASignedAgreementOf(centre, ApplicationKind.Extension, [.. rows.Skip(3)]);

        var id = await As(await Given.AnAccount(Role.SocietyApprover)).Send(new ApproveBranchCentre(application.Id, Given.AccountName));

        id.ShouldBe(centre.Id);
        var view = (await As(Users.Anyone).Send(new ListBranchCentres(null, null, null, null, null, null, new PageRequest()))).Items.Single();
        view.Scope.Count.ShouldBe(rows.Count);
        (await As(Users.Anyone).Send(new GetBranchCentre(id))).LicenceNumber.ShouldBe("SQ-2026-0001");
        var papers = (await As(centre.Manager).Send(new GetBranchCentreDocuments(id))).Papers;
        papers.Select(paper => paper.Number).ShouldBe(["XY-2026-0001-2", "SQ-2026-0001", "TP-2026-0001", "FW-2026-0001-2"]);
        (await As(centre.Manager).Send(new ListTeachers(null, null, null, new PageRequest(Size: 50)))).Items.Count.ShouldBe(6);
    }

    [Test, Article("A07.1")]
    public async Task Every_manager_of_the_centre_goes_on_with_it_and_sees_its_files()
    {
        var centre = await Given.AnActiveCentre(scope: [.. Given.WholeScope.Take(3)]);
        var other = (await Given.AnAccount(Role.BranchManager)).At(centre.Id);

        var id = await As(other).Send(new ApplyForScopeExtension());

        var view = await As(centre.Manager).Send(new GetApplication(id));
        view.Kind.ShouldBe(ApplicationKind.Extension);
        view.Form.Teachers.Count.ShouldBe(6);
        view.Form.Items.ShouldBeEmpty();
        await Testing.WithAsync<IFiles, bool>(other, async files =>
        {
            await files.RequireAsync(new StoredFileId(view.Files[0].Id), CancellationToken.None);
            return true;
        });
    }

    [Test, Article("A07.1")]
    public async Task Refuses_a_second_one_while_the_first_is_under_way()
    {
        var centre = await Given.AnActiveCentre(scope: [.. Given.WholeScope.Take(3)]);
        var first = await As(centre.Manager).Send(new ApplyForScopeExtension());

        (await Refused(() => As(centre.Manager).Send(new ApplyForScopeExtension()))).Error.ShouldBe(BranchCentreApplicationErrors.OpenAlready);

        await As(centre.Manager).Send(new WithdrawApplication(first));
        await As(centre.Manager).Send(new ApplyForScopeExtension());
    }

    [Test, Article("A31.1")]
    public async Task Ends_with_the_centre_that_is_revoked()
    {
        var centre = await Given.AnActiveCentre(scope: [.. Given.WholeScope.Take(3)]);
        var application = await Given.ASubmittedApplicationOf(centre, ApplicationKind.Extension, Given.WholeScope[3]);
        var evidence = await Given.AFile(Users.Approver, FilePurpose.Evidence);

        await As(Users.Approver).Send(new RevokeBranchCentre(centre.Id, RevocationGround.AgentUsed, "委托中介招生", [evidence]));

        (await As(centre.Manager).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.Withdrawn);
        (await Refused(() => As(centre.Manager).Send(new ApplyForScopeExtension()))).Error.ShouldBe(BranchCentreErrors.Revoked);
    }
}
