using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests.TrainingNotices;

internal sealed class WaitingListTests : FunctionalTest
{
    [Test]
    public async Task Shows_the_place_in_the_queue_to_who_waits_and_the_numbers_to_anybody()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 2);
        await Given.ARegistration(notice);
        await Given.ARegistration(notice, person: 2);
        var second = await Given.ARegistration(notice, person: 3);

        (await MineAsync(second)).ShouldSatisfyAllConditions(
            view => view.Status.ShouldBe(RegistrationStatus.Waitlisted), view => view.WaitingPlace.ShouldBe(2));
        var seen = await As(Users.Anyone).Send(new GetPublicNotice(notice.Id));
        (seen.PlacesLeft, seen.Waiting).ShouldBe((0, 2));
    }

    [Test]
    public async Task Moves_the_next_one_up_when_another_withdraws_and_tells_so()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 2);
        var holder = await Given.ARegistration(notice);
        var first = await Given.ARegistration(notice, person: 2);
        var second = await Given.ARegistration(notice, person: 3);

        await As(holder.Trainee).Send(new WithdrawRegistration(holder.Id));

        (await MineAsync(first)).ShouldSatisfyAllConditions(
            view => view.Status.ShouldBe(RegistrationStatus.Draft), view => view.WaitingPlace.ShouldBeNull(), view => view.MovedUpAt.ShouldNotBeNull());
        (await MineAsync(second)).WaitingPlace.ShouldBe(1);
        (await KeysAsync("waiting-list/")).ShouldBe([$"waiting-list/{first.Id}"]);
    }

    [Test]
    public async Task Moves_nobody_up_when_somebody_leaves_who_was_only_waiting()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 2);
        await Given.ARegistration(notice);
        var first = await Given.ARegistration(notice, person: 2);
        var second = await Given.ARegistration(notice, person: 3);

        await As(first.Trainee).Send(new WithdrawRegistration(first.Id));

        (await MineAsync(second)).WaitingPlace.ShouldBe(1);
        (await KeysAsync("waiting-list/")).ShouldBeEmpty();
    }

    [Test]
    public async Task Moves_the_next_one_up_when_the_centre_rejects_another()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 1);
        var holder = await Given.ASubmittedRegistration(notice);
        var waiting = await Given.ARegistration(notice, person: 2);

        await As(notice.Centre.Manager).Send(new RejectRegistration(holder.Id, "不符合申报条件"));

        (await MineAsync(waiting)).Status.ShouldBe(RegistrationStatus.Draft);
    }

    [Test]
    public async Task Gives_places_that_become_free_at_once_to_different_people()
    {
        var notice = await Given.APublishedNotice(capacity: 3, waitingPlaces: 4);
        var everybody = new List<GivenRegistration>();
        for (var person = 1; person <= 7; person++)
        {
            everybody.Add(await Given.ARegistration(notice, person));
        }

        await Task.WhenAll(everybody.Take(3).Select(holder => As(holder.Trainee).Send(new WithdrawRegistration(holder.Id))));

        var registrations = (await As(notice.Centre.Manager).Send(new ListRegistrations(null, notice.Id, null, new PageRequest(Size: 100)))).Items;
        registrations.Count(registration => registration.Status == RegistrationStatus.Draft).ShouldBe(3);
        registrations.Single(registration => registration.Status == RegistrationStatus.Waitlisted).Id.ShouldBe(everybody[6].Id);
        (await KeysAsync("waiting-list/")).Count.ShouldBe(3);
    }

    [Test]
    public async Task Ends_with_a_notice_that_is_withdrawn()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 1);
        await Given.ARegistration(notice);
        var waiting = await Given.ARegistration(notice, person: 2);

        await As(notice.Centre.Manager).Send(new WithdrawTrainingNotice(notice.Id, "报名人数不足"));

        (await MineAsync(waiting)).ShouldSatisfyAllConditions(
            view => view.Status.ShouldBe(RegistrationStatus.Withdrawn), view => view.DecisionReason.ShouldBe("报名人数不足"));
        (await KeysAsync("notice-withdrawn/")).Count.ShouldBe(2);
    }

    private static async Task<RegistrationView> MineAsync(GivenRegistration registration) =>
        (await As(registration.Trainee).Send(new ListMyRegistrations())).Single();

    private static Task<List<string>> KeysAsync(string beginning) => Testing.WithAsync<CmtsEvalDbContext, List<string>>(
        Users.Administrator, context => context.Set<OutboxMessage>().Select(message => message.Key).Where(key => key.StartsWith(beginning)).ToListAsync());
}

internal sealed class ChangeNoticeCapacityTests : FunctionalTest
{
    [Test, Article("A04.1")]
    public async Task Moves_up_as_many_as_places_are_added()
    {
        var notice = await Given.APublishedNotice(capacity: 1, waitingPlaces: 3);
        for (var person = 1; person <= 4; person++)
        {
            await Given.ARegistration(notice, person);
        }

        await As(notice.Centre.Manager).Send(new ChangeNoticeCapacity(notice.Id, 3, 3));

        var answer = await As(notice.Centre.Manager).Send(new GetTrainingNotice(notice.Id));
        (answer.Details.Capacity, answer.Registered, answer.Waiting).ShouldBe((3, 3, 1));
        (await Refused(() => As(notice.Centre.Manager).Send(new ChangeNoticeCapacity(notice.Id, 201, 3)))).Error
            .ShouldBe(TrainingNoticeErrors.CapacityOutsidePlan);
        (await Refused(() => As(notice.Centre.Manager).Send(new ChangeNoticeCapacity(notice.Id, 2, 3)))).Error
            .ShouldBe(TrainingNoticeErrors.CapacityBelowTaken);
    }
}

internal sealed class CopyLastNoticeTests : FunctionalTest
{
    [Test]
    public async Task Begins_a_draft_from_the_last_notice_of_the_same_row_or_says_that_there_is_none()
    {
        var notice = await Given.APublishedNotice();
        var manager = notice.Centre.Manager;
        var copy = await As(manager).Send(new CopyLastNotice(notice.PlanId, notice.PlanRowId));

        var answer = await As(manager).Send(new GetTrainingNotice(copy));
        (answer.Status, answer.Details.Title).ShouldBe((TrainingNoticeStatus.Draft, Given.NoticeDetails().Title));
        answer.FeeDraft.Total.ShouldBe(Given.Fee);

        var plan = await Given.AnApprovedPlan(notice.Centre, Given.Length2);
        var row = (await As(manager).Send(new Application.TrainingPlans.GetTrainingPlan(plan))).Rows[0].Id;
        (await Refused(() => As(manager).Send(new CopyLastNotice(plan, row)))).Error.ShouldBe(TrainingNoticeErrors.NothingToCopy);
    }
}

internal sealed class SettleFeeFlagTests : FunctionalTest
{
    [Test, Article("A10.1")]
    public async Task Takes_the_notice_off_the_society_list()
    {
        var notice = await Given.ADraftNotice(fees: Given.Fees(99m, "政府补贴项目"));
        await As(notice.Centre.Manager).Send(new PublishTrainingNotice(notice.Id));
        var flagged = new ListTrainingNotices(null, true, new PageRequest());
        (await As(Users.Reviewer).Send(flagged)).Items.Single().Id.ShouldBe(notice.Id);
        (await TaskAsync()).ShouldBe(1);
        (await Refused(() => As(notice.Centre.Manager).Send(new SettleFeeFlag(notice.Id, "自行认定")))).Error.ShouldBe(SharedErrors.Forbidden);

        await As(Users.Reviewer).Send(new SettleFeeFlag(notice.Id, "补贴文件已核对"));

        (await As(Users.Reviewer).Send(flagged)).Items.ShouldBeEmpty();
        (await TaskAsync()).ShouldBe(0);
        (await As(notice.Centre.Manager).Send(new GetTrainingNotice(notice.Id))).FeeSettlement!.Finding.ShouldBe("补贴文件已核对");
    }

    private static async Task<int> TaskAsync() =>
        (await As(Users.Reviewer).Send(new ListMyTasks())).SingleOrDefault(task => task.Kind == "training-notice.fees-flagged")?.Count ?? 0;
}
