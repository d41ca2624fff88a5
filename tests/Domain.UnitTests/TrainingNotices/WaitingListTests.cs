using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.UnitTests.TrainingNotices;

internal sealed class WaitingListTests
{
    private static readonly NoticePlaces Full = new(2, 0, 0);

    [Test]
    public void Begins_when_every_place_is_taken_and_ends_when_it_is_full_too()
    {
        var (notice, centre) = AFullNotice();

        Register(notice, centre, new NoticePlaces(1, 0, 0)).Status.ShouldBe(RegistrationStatus.Draft);
        var waiting = Register(notice, centre, Full);
        (waiting.Status, waiting.WaitingNumber).ShouldBe((RegistrationStatus.Waitlisted, 1));
        Register(notice, centre, new NoticePlaces(2, 1, 4)).WaitingNumber.ShouldBe(5);
        Refusal.Of(() => Register(notice, centre, new NoticePlaces(2, 2, 5))).ShouldBe(TrainingNoticeErrors.Full);
    }

    [Test]
    public void Lets_nobody_overtake_who_waits()
    {
        var (notice, centre) = AFullNotice();

        Register(notice, centre, new NoticePlaces(1, 1, 1)).Status.ShouldBe(RegistrationStatus.Waitlisted);
    }

    [Test]
    public void Moves_up_in_the_order_of_registration_as_many_as_there_are_places()
    {
        var (notice, centre) = AFullNotice();
        var first = Register(notice, centre, Full);
        var second = Register(notice, centre, new NoticePlaces(2, 1, 1));

        notice.MoveUp([second, first], new NoticePlaces(1, 2, 2), Given.Today, Given.Now);

        (first.Status, first.MovedUpAt).ShouldBe((RegistrationStatus.Draft, Given.Now));
        second.Status.ShouldBe(RegistrationStatus.Waitlisted);
        first.Events.OfType<RegistrationMovedUp>().ShouldHaveSingleItem();
    }

    [Test]
    public void Stands_still_once_training_has_begun_or_the_notice_is_withdrawn()
    {
        var (notice, _) = AFullNotice();
        var free = new NoticePlaces(1, 1, 1);

        notice.PlacesToFill(free, notice.Details.TrainingFrom.AddDays(-1)).ShouldBe(1);
        notice.PlacesToFill(free, notice.Details.TrainingFrom).ShouldBe(0);
        notice.Close();
        notice.PlacesToFill(free, Given.Today).ShouldBe(1);
        notice.Withdraw("停办");
        notice.PlacesToFill(free, Given.Today).ShouldBe(0);
    }

    [Test]
    public void Collects_proofs_but_is_neither_submitted_nor_paid()
    {
        var (notice, centre) = AFullNotice();
        var waiting = Register(notice, centre, Full);

        waiting.Attach([.. waiting.NeededProofs.Select(kind => new ProofFile(kind, StoredFileId.New()))], Given.Now);

        Refusal.Of(() => waiting.Submit(Given.Now)).ShouldBe(RegistrationErrors.Waiting);
        Refusal.Of(() => waiting.RecordPayment(1200, "NO-1", Given.Today, Given.Li, Given.Now)).ShouldBe(RegistrationErrors.Waiting);
        (waiting.Status, waiting.Payment).ShouldBe((RegistrationStatus.Waitlisted, null));
        waiting.Withdraw(Given.Now);
        waiting.Status.ShouldBe(RegistrationStatus.Withdrawn);
    }

    private static (TrainingNotice Notice, BranchCentre Centre) AFullNotice() =>
        Given.APublishedNotice(details: Given.NoticeDetails(capacity: 2, waitingPlaces: 2));

    private static Registration Register(TrainingNotice notice, BranchCentre centre, NoticePlaces places) => notice.Register(
        Given.ATrainee(), Given.AClaim(), RegistrationSource.Trainee, Given.Metrology, centre, TraineeStanding.Clear, places, Given.AtNoonOn(Given.Today));
}

internal sealed class ChangeNoticeCapacityTests
{
    [Test, Article("A04.1")]
    public void Keeps_to_the_plan_and_to_who_has_a_place_or_waits()
    {
        var (notice, plan) = APublishedNotice();
        var places = new NoticePlaces(50, 3, 3);

        Refusal.Of(() => notice.ChangeCapacity(61, 5, plan, places)).ShouldBe(TrainingNoticeErrors.CapacityOutsidePlan);
        Refusal.AllOf(() => notice.ChangeCapacity(49, 2, plan, places)).Select(fault => fault.Error)
            .ShouldBe([TrainingNoticeErrors.CapacityBelowTaken, TrainingNoticeErrors.WaitingPlacesBelowWaiting]);
        notice.Capacity.ShouldBe(60);

        notice.ChangeCapacity(50, 3, plan, places);
        (notice.Capacity, notice.Details.WaitingPlaces).ShouldBe((50, 3));
    }

    [Test]
    public void Is_for_published_notices()
    {
        var (notice, plan) = APublishedNotice();
        notice.Close();

        Refusal.Of(() => notice.ChangeCapacity(50, 0, plan, NoticePlaces.None)).ShouldBe(TrainingNoticeErrors.NotPublished);
    }

    private static (TrainingNotice Notice, TrainingPlan Plan) APublishedNotice()
    {
        var centre = Given.AnActiveCentre();
        var plan = Given.AnApprovedPlan(centre);
        var notice = TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, Given.NoticeDetails(), Given.Fees());
        notice.Publish(centre, plan, Given.Metrology.SchemeOf(notice.Row, Given.Today), Given.Words, Given.Today, Given.Now);
        return (notice, plan);
    }
}

internal sealed class RegistrationHoursTests
{
    private static readonly TrainingNoticeDetails Details = Given.NoticeDetails() with { OpensAt = new TimeOnly(9, 0), ClosesAt = new TimeOnly(17, 0) };

    [TestCase(0, "08:59:59", false), TestCase(0, "09:00", true), TestCase(15, "00:00", true), TestCase(30, "16:59:59", true), TestCase(30, "17:00", false)]
    [Article("A13.1")]
    public void Open_on_the_first_day_and_close_on_the_last_at_their_time(int days, string time, bool open)
    {
        var (notice, _) = Given.APublishedNotice(details: Details);

        notice.IsOpenAt(new Moment(Given.Today.AddDays(days), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Given.Now)).ShouldBe(open);
    }

    [Test, Article("A13.1")]
    public void Last_to_the_end_of_the_day_without_a_closing_time() =>
        Given.NoticeDetails().TakesRegistrationsAt(Given.Today.AddDays(30), TimeOnly.MaxValue).ShouldBeTrue();

    [Test]
    public void End_after_they_begin()
    {
        var centre = Given.AnActiveCentre();
        var plan = Given.AnApprovedPlan(centre);
        var notice = TrainingNotice.Draft(
            centre, plan, plan.Rows[0].Id, Details with { RegistrationUntil = Given.Today, ClosesAt = new TimeOnly(9, 0) }, Given.Fees());

        Refusal.Of(() => notice.Publish(centre, plan, Given.Metrology.SchemeOf(notice.Row, Given.Today), Given.Words, Given.Today, Given.Now))
            .ShouldBe(TrainingNoticeErrors.RegistrationPeriod);
    }
}

internal sealed class SettleFeeFlagTests
{
    [Test, Article("A10.1")]
    public void Settles_with_a_finding_until_fees_lie_outside_again()
    {
        var (notice, _) = Given.APublishedNotice(fees: Given.Fees(99, "政府补贴项目"));
        var scheme = Given.Metrology.SchemeOf(notice.Row, Given.Today);
        notice.FeesFlagged.ShouldBeTrue();
        Refusal.Of(() => notice.SettleFeeFlag(" ", Given.Li, Given.Now)).ShouldBe(TrainingNoticeErrors.FindingMissing);

        notice.SettleFeeFlag("补贴文件已核对", Given.Li, Given.Now);

        (notice.FeesFlagged, notice.FeeSettlement!.Version, notice.Fees[0].Reference!.From).ShouldBe((false, 1, 600));
        Refusal.Of(() => notice.SettleFeeFlag("再次", Given.Li, Given.Now)).ShouldBe(TrainingNoticeErrors.FeesNotFlagged);
        notice.ChangeFees(Given.Fees(98, "补贴增加"), scheme, Given.Words, Given.Today.AddDays(1), Given.Today, Given.Now);
        notice.FeesFlagged.ShouldBeTrue();
    }

    [Test, Article("A10.1")]
    public void Flags_nothing_inside_the_range() => Given.APublishedNotice().Notice.FeesFlagged.ShouldBeFalse();
}

internal sealed class CopyLastNoticeTests
{
    [Test, Article("A04.1")]
    public void Takes_texts_and_fees_and_moves_the_days()
    {
        var (notice, centre) = Given.APublishedNotice();
        var plan = Given.AnApprovedPlan(centre);

        var copy = notice.CopyFor(centre, plan, plan.Rows[0].Id, Given.Today.AddDays(100));

        (copy.Status, copy.Title, copy.PlanId).ShouldBe((TrainingNoticeStatus.Draft, notice.Title, plan.Id));
        copy.FeeDraft.ShouldBe(notice.FeeDraft);
        copy.Details.RegistrationFrom.ShouldBe(Given.Today.AddDays(100));
        copy.Details.TrainingUntil.ShouldBe(notice.Details.TrainingUntil.AddDays(100));
        copy.Fees.ShouldBeEmpty();
    }

    [Test, Article("A04.1")]
    public void Offers_no_more_than_the_row_plans_and_only_an_approved_one()
    {
        var (notice, centre) = Given.APublishedNotice();
        var plan = TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Supplement, [Given.PlannedFor(Given.Length4, headCount: 20)]);
        Refusal.Of(() => notice.CopyFor(centre, plan, plan.Rows[0].Id, Given.Today)).ShouldBe(TrainingPlanErrors.RowNotApproved);
        plan.Submit(centre, Given.Applicant, Given.Now);
        plan.Approve(Given.Li, Given.Now);

        notice.CopyFor(centre, plan, plan.Rows[0].Id, Given.Today).Capacity.ShouldBe(20);
    }
}
