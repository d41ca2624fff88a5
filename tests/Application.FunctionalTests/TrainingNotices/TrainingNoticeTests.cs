using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.FunctionalTests.TrainingNotices;

internal sealed class DraftTrainingNoticeTests : FunctionalTest
{
    [Test, Article("A04.1")]
    public async Task Refuses_a_row_that_the_society_has_not_approved()
    {
        var centre = await Given.AnActiveCentre();
        var plan = await Given.ASubmittedPlan(centre);
        var row = (await As(centre.Manager).Send(new GetTrainingPlan(plan))).Rows[0].Id;

        var refusal = await Refused(() => As(centre.Manager).Send(new DraftTrainingNotice(plan, row, Given.NoticeDetails(), Given.Fees())));

        refusal.Error.ShouldBe(TrainingPlanErrors.RowNotApproved);
        (await As(centre.Manager).Send(new ListTrainingNotices(null, false, new PageRequest()))).Items.ShouldBeEmpty();
    }
}

internal sealed class ReviseTrainingNoticeTests : FunctionalTest
{
    [Test]
    public async Task Is_refused_once_published()
    {
        var notice = await Given.APublishedNotice();

        (await Refused(() => As(notice.Centre.Manager).Send(new ReviseTrainingNotice(notice.Id, Given.NoticeDetails(10), Given.Fees())))).Error
            .ShouldBe(TrainingNoticeErrors.NotDraft);
        (await As(notice.Centre.Manager).Send(new GetTrainingNotice(notice.Id))).Details.Capacity.ShouldBe(60);
    }
}

internal sealed class PublishTrainingNoticeTests : FunctionalTest
{
    [Test, Article("A11.1")]
    public async Task Shows_the_five_fee_items_to_anybody()
    {
        var notice = await Given.APublishedNotice();

        var answer = await As(Users.Anyone).Send(new GetPublicNotice(notice.Id));
        answer.IsOpen.ShouldBeTrue();
        var item = answer.FeesNow!.Items.Single();
        item.ShouldBe(new FeeItem("培训评价费", Given.Fee, "省价格主管部门备案标准", "培训、教材、评价与证书"));
        answer.FeesNow.SupervisionPhone.ShouldBe("0000-8199 1234");
        (await As(Users.Anyone).Send(Public())).Items.Single().Id.ShouldBe(notice.Id);
    }

    [Test, Article("A11.1")]
    public async Task Names_each_missing_fee_item()
    {
        var notice = await Given.ADraftNotice(fees: new FeeDraft([new FeeItem(null, null, " ", null)], null, "试点"));

        var refusal = await Refused(() => As(notice.Centre.Manager).Send(new PublishTrainingNotice(notice.Id)));

        refusal.Faults.Select(fault => fault.Error).ShouldBe([
            TrainingNoticeErrors.FeeItemMissing, TrainingNoticeErrors.FeeStandardMissing, TrainingNoticeErrors.FeeBasisMissing,
            TrainingNoticeErrors.FeeCoverageMissing, TrainingNoticeErrors.SupervisionPhoneMissing]);
        (await As(Users.Anyone).Send(Public())).Items.ShouldBeEmpty();
    }

    [Test, Article("A10.1")]
    public async Task Wants_a_reason_for_a_fee_outside_the_reference_range_and_flags_it()
    {
        var notice = await Given.ADraftNotice(fees: Given.Fees(99m));
        (await Refused(() => As(notice.Centre.Manager).Send(new PublishTrainingNotice(notice.Id)))).Error
            .ShouldBe(TrainingNoticeErrors.FeeDeviationUnexplained);

        await As(notice.Centre.Manager).Send(new ReviseTrainingNotice(notice.Id, Given.NoticeDetails(), Given.Fees(99m, "政府补贴项目")));
        await As(notice.Centre.Manager).Send(new PublishTrainingNotice(notice.Id));

        (await As(Users.Reviewer).Send(new GetTrainingNotice(notice.Id))).Fees.Single().OutsideReference.ShouldBeTrue();
    }

    [Test, Article("A04.1")]
    public async Task Refuses_more_places_than_planned()
    {
        var notice = await Given.ADraftNotice(capacity: 201);

        (await Refused(() => As(notice.Centre.Manager).Send(new PublishTrainingNotice(notice.Id)))).Error
            .ShouldBe(TrainingNoticeErrors.CapacityOutsidePlan);
    }

    [Test]
    public async Task Hides_a_draft_from_the_public_and_from_other_centres()
    {
        var notice = await Given.ADraftNotice();
        var other = await Given.AnActiveCentre(unit: 2);

        (await Refused(() => As(Users.Anyone).Send(new GetPublicNotice(notice.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(other.Manager).Send(new PublishTrainingNotice(notice.Id)))).Error.ShouldBe(SharedErrors.NotFound);
    }

    [Test]
    public async Task Is_found_by_region_level_and_date()
    {
        await Given.APublishedNotice();

        (await As(Users.Anyone).Send(Public(new NoticeFilter(Region: "浙江省", Level: SkillLevel.Level4, TrainingFrom: new DateOnly(2027, 3, 1))))).Items.Count.ShouldBe(1);
        (await As(Users.Anyone).Send(Public(new NoticeFilter(Region: "安徽省")))).Items.ShouldBeEmpty();
        (await As(Users.Anyone).Send(Public(new NoticeFilter(Level: SkillLevel.Level1)))).Items.ShouldBeEmpty();
        (await As(Users.Anyone).Send(Public(new NoticeFilter(TrainingUntil: new DateOnly(2027, 2, 28))))).Items.ShouldBeEmpty();
    }

    private static ListPublicNotices Public(NoticeFilter? filter = null) => new(filter ?? new NoticeFilter(), new PageRequest());
}

internal sealed class ChangeTrainingFeesTests : FunctionalTest
{
    [Test, Article("A11.2")]
    public async Task Charges_the_old_fee_to_who_registered_before()
    {
        var before = await Given.ARegistration();
        await As(before.Notice.Centre.Manager).Send(new ChangeTrainingFees(before.Notice.Id, Given.Fees(1300m), new DateOnly(2026, 12, 5)));
        Testing.Time.Advance(TimeSpan.FromDays(4));
        var after = await Given.ARegistration(before.Notice, person: 2);

        var manager = before.Notice.Centre.Manager;
        (await As(manager).Send(new GetRegistration(before.Id))).FeeDue.ShouldBe(1200m);
        (await As(manager).Send(new GetRegistration(after.Id))).FeeDue.ShouldBe(1300m);
    }

    [Test, Article("A11.2")]
    public async Task Refuses_fees_that_apply_today()
    {
        var notice = await Given.APublishedNotice();

        (await Refused(() => As(notice.Centre.Manager).Send(new ChangeTrainingFees(notice.Id, Given.Fees(1300m), new DateOnly(2026, 12, 1))))).Error
            .ShouldBe(TrainingNoticeErrors.FeeChangeNotAhead);
        (await As(notice.Centre.Manager).Send(new GetTrainingNotice(notice.Id))).Fees.Count.ShouldBe(1);
    }
}

internal sealed class CloseTrainingNoticeTests : FunctionalTest
{
    [Test, Article("A13.1")]
    public async Task Ends_registration()
    {
        var notice = await Given.APublishedNotice();
        await As(notice.Centre.Manager).Send(new CloseTrainingNotice(notice.Id));

        var account = await Given.AnAccount(Domain.Accounts.Role.Trainee);
        (await Refused(() => As(account).Send(Given.ARegistrationForm(notice)))).Error.ShouldBe(TrainingNoticeErrors.NotPublished);
    }
}

internal sealed class WithdrawTrainingNoticeTests : FunctionalTest
{
    [Test]
    public async Task Needs_a_reason_and_is_public()
    {
        var notice = await Given.APublishedNotice();
        (await Refused(() => As(notice.Centre.Manager).Send(new WithdrawTrainingNotice(notice.Id, " ")))).Error
            .ShouldBe(TrainingNoticeErrors.ReasonMissing);

        await As(notice.Centre.Manager).Send(new WithdrawTrainingNotice(notice.Id, "报名人数不足"));

        (await As(Users.Anyone).Send(new GetPublicNotice(notice.Id))).WithdrawalReason.ShouldBe("报名人数不足");
    }
}
