using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.Management;
using CmtsEval.Application.People;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.FunctionalTests.Management;

internal sealed class EnterManagementMemberTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Adds_to_those_whom_the_application_named()
    {
        var centre = await Given.AnActiveCentre();

        await As(centre.Manager).Send(Given.AManager());

        (await Register.OfAsync(centre)).Select(member => member.Post.Position).ShouldBe(["主任", "教务专员", "考务与档案专员", "副主任"], ignoreOrder: true);
        (await As(Users.Reviewer).Send(new ListManagementMembers(centre.Id, false, new PageRequest()))).Items.ShouldAllBe(member => member.IdNumberMasked.Contains("****"));
    }

    [Test, Article("A24.1")]
    public async Task Keeps_a_person_once()
    {
        var centre = await Given.AnActiveCentre();
        await As(centre.Manager).Send(Given.AManager());

        (await Refused(() => As(centre.Manager).Send(Given.AManager()))).Error.ShouldBe(ManagementErrors.Duplicate);
        (await Refused(() => As(Users.Reviewer).Send(Given.AManager()))).Error.ShouldBe(SharedErrors.Forbidden);
    }
}

internal sealed class EditManagementMemberTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Counts_at_once_and_refuses_who_saw_an_older_version()
    {
        var centre = await Given.AnActiveCentre();
        var id = await As(centre.Manager).Send(Given.AManager());
        var seen = await As(centre.Manager).Send(new GetManagementMember(id));
        var edit = new EditManagementMember(id, null, seen.Entry.Post with { Position = "主任" }, seen.Version);

        await As(centre.Manager).Send(edit);

        var after = await As(centre.Manager).Send(new GetManagementMember(id));
        after.Entry.Post.Position.ShouldBe("主任");
        after.History.Select(entry => entry.Step).ShouldBe([RegisterStep.Changed, RegisterStep.Entered]);
        (await Refused(() => As(centre.Manager).Send(edit))).Error.ShouldBe(SharedErrors.ChangedMeanwhile);
    }
}

internal sealed class RecordManagementLeavingTests : FunctionalTest
{
    [Test, Article("A05.2")]
    public async Task Leaves_the_centre_below_its_conditions_once_nobody_is_full_time()
    {
        var notice = await Given.ADraftNotice();
        var centre = notice.Centre;
        foreach (var member in await Register.OfAsync(centre))
        {
            await As(centre.Manager).Send(new RecordManagementLeaving(member.Id));
        }

        (await As(centre.Manager).Send(new ListMyTasks())).ShouldContain(new WaitingTask("centre.below-conditions", 1, "/my-centre"));
        var refusal = await Refused(() => As(centre.Manager).Send(new PublishTrainingNotice(notice.Id)));
        (refusal.Error, refusal.Error.Article).ShouldBe((BranchCentreErrors.NoFullTimeManager, Article.A05_2));

        await As(centre.Manager).Send(Given.AManager());
        await As(centre.Manager).Send(new PublishTrainingNotice(notice.Id));
        (await As(centre.Manager).Send(new ListManagementMembers(null, true, new PageRequest()))).Items.Count.ShouldBe(3);
    }
}

internal sealed class RecordManagementDevelopmentTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Keeps_what_was_learnt()
    {
        var centre = await Given.AnActiveCentre();
        var id = await As(centre.Manager).Send(Given.AManager());
        var record = new DevelopmentInput(new DateOnly(2026, 11, 20), DevelopmentKind.Training, "评价机构质量管理培训", 16, null);

        await As(centre.Manager).Send(new RecordManagementDevelopment(id, record));

        (await As(centre.Manager).Send(new GetManagementMember(id))).Development.ShouldBe([record]);
    }
}

internal static class Register
{
    public static async Task<IReadOnlyList<ManagementLine>> OfAsync(ActiveCentre centre) =>
        (await Testing.SendAsync(centre.Manager, new ListManagementMembers(null, false, new PageRequest()))).Items;
}
