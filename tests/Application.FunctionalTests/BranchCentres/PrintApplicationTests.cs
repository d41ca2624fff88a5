using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class PrintApplicationTests : FunctionalTest
{
    [Test, Article("A07.1")]
    public async Task Prints_a_draft_and_a_submission_under_their_names()
    {
        var draft = await Given.ADraftApplication(unit: 1);
        var submitted = await Given.ASubmittedApplication(unit: 2);

        var first = await As(draft.Applicant).Send(new PrintApplication(draft.Id));
        var second = await As(Users.Reviewer).Send(new PrintApplication(submitted.Id));

        (first.FileName, second.FileName).ShouldBe(("申请表-草稿.pdf", "申请表-第1次提交.pdf"));
        first.Content.Length.ShouldBeInRange(20_000, 2_000_000);
    }

    [Test]
    public async Task Prints_an_empty_form_too_and_nothing_for_another_unit()
    {
        var applicant = await Given.AnAccount(Role.BranchManager);
        var stranger = await Given.AnAccount(Role.BranchManager);
        var id = await As(applicant).Send(new ApplyForBranchCentre());

        (await As(applicant).Send(new PrintApplication(id))).Content.Length.ShouldBeGreaterThan(1_000);
        (await Refused(() => As(stranger).Send(new PrintApplication(id)))).Error.ShouldBe(SharedErrors.NotFound);
    }
}
