using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class SuspendBranchCentreTests : FunctionalTest
{
    [Test, Article("A30.1")]
    public async Task Is_shown_in_the_public_directory_and_on_the_licence()
    {
        var centre = await Given.AnActiveCentre();

        await As(Users.Approver).Send(new SuspendBranchCentre(centre.Id, "主管部门介入调查"));

        var licence = await As(Users.Anyone).Send(new VerifyLicence($"sq-2026-{centre.Code}"));
        licence.Status.ShouldBe(BranchCentreStatus.Suspended);
        licence.StatusReason.ShouldBe("主管部门介入调查");
        var listed = await As(Users.Anyone).Send(new ListBranchCentres("第1", "33", "4-08-05-06", "长度计量员", SkillLevel.Level2, BranchCentreStatus.Suspended, new PageRequest()));
        listed.Items.Single().Scope.Count.ShouldBe(6);
        (await As(Users.Anyone).Send(new ListBranchCentres(null, null, null, "声学计量员", null, null, new PageRequest()))).Items.ShouldBeEmpty();
        (await As(Users.Anyone).Send(new ListBranchCentres(null, null, "4-08-05-07", null, null, null, new PageRequest()))).Items.ShouldBeEmpty();
        (await As(Users.Anyone).Send(new ListBranchCentres(null, null, null, null, SkillLevel.Level1, null, new PageRequest()))).Items.ShouldBeEmpty();
    }
}

internal sealed class RestoreBranchCentreTests : FunctionalTest
{
    [Test, Article("A30.2")]
    public async Task Refuses_a_centre_that_is_not_suspended()
    {
        var centre = await Given.AnActiveCentre();

        (await Refused(() => As(Users.Approver).Send(new RestoreBranchCentre(centre.Id, "无问题")))).Error.ShouldBe(BranchCentreErrors.NotSuspended);
        await As(Users.Approver).Send(new SuspendBranchCentre(centre.Id, "调查"));
        await As(Users.Approver).Send(new RestoreBranchCentre(centre.Id, "无问题"));

        (await As(Users.Anyone).Send(new GetBranchCentre(centre.Id))).Status.ShouldBe(BranchCentreStatus.Active);
    }
}
