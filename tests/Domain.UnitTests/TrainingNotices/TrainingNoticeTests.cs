using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.UnitTests.TrainingNotices;

internal sealed class TrainingNoticeTests
{
    [Test, Article("A11.1")]
    public void Names_each_of_the_five_fee_items_that_is_missing()
    {
        var faults = Publish(new FeeDraft([new FeeItem(null, null, null, null)], " ", "试点"), refused: true);

        faults.ShouldBe([
            TrainingNoticeErrors.FeeItemMissing, TrainingNoticeErrors.FeeStandardMissing, TrainingNoticeErrors.FeeBasisMissing,
            TrainingNoticeErrors.FeeCoverageMissing, TrainingNoticeErrors.SupervisionPhoneMissing]);
    }

    [TestCase(600), TestCase(2600), Article("A10.1")]
    public void Takes_a_total_at_either_end_of_the_reference_range(decimal total) => Publish(Given.Fees(total), refused: false).ShouldBeEmpty();

    [TestCase(599), TestCase(2601), Article("A10.1")]
    public void Wants_a_reason_for_a_total_outside_it(decimal total)
    {
        Publish(Given.Fees(total), refused: true).ShouldBe([TrainingNoticeErrors.FeeDeviationUnexplained]);
        Publish(Given.Fees(total, "政府补贴项目"), refused: false).ShouldBeEmpty();
    }

    [Test, Article("A11.2")]
    public void Keeps_every_version_of_its_fees()
    {
        var (notice, _) = Given.APublishedNotice();
        var scheme = Given.Metrology.SchemeOf(notice.Row, Given.Today);
        Refusal.Of(() => notice.ChangeFees(Given.Fees(1300), scheme, Given.Words, Given.Today, Given.Today, Given.Now)).ShouldBe(TrainingNoticeErrors.FeeChangeNotAhead);

        notice.ChangeFees(Given.Fees(1300), scheme, Given.Words, Given.Today.AddDays(1), Given.Today, Given.Now);

        notice.FeesOn(Given.Today).Total.ShouldBe(1200);
        notice.FeesOn(Given.Today.AddDays(1)).Total.ShouldBe(1300);
        notice.Fees.Select(version => version.Version).ShouldBe([1, 2]);
    }

    [Test, Article("A04.1")]
    public void Is_drafted_only_for_an_approved_row()
    {
        var centre = Given.AnActiveCentre();
        var plan = TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [Given.PlannedFor(Given.Length4)]);

        Refusal.Of(() => TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, Given.NoticeDetails(), Given.Fees())).ShouldBe(TrainingPlanErrors.RowNotApproved);
    }

    [Test, Article("A07.4")]
    public void Is_published_until_the_last_day_of_the_agreement()
    {
        var centre = Given.AnActiveCentre();
        var plan = Given.AnApprovedPlan(centre);
        var notice = TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, Given.NoticeDetails(), Given.Fees());
        var scheme = Given.Metrology.SchemeOf(notice.Row, Given.Today);
        void PublishOn(DateOnly day) => notice.Publish(centre, plan, scheme, Given.Words, day, Given.Now);

        Refusal.Of(() => PublishOn(centre.ValidUntil.AddDays(1))).ShouldBe(BranchCentreErrors.AgreementEnded);
        Should.Throw<DomainException>(() => PublishOn(centre.ValidUntil)).Faults.Select(fault => fault.Error).ShouldNotContain(BranchCentreErrors.AgreementEnded);
    }

    [Test, Article("A08.1")]
    public void Is_published_only_inside_the_scope()
    {
        var centre = Given.AnActiveCentre();
        var plan = Given.AnApprovedPlan(centre);
        var notice = TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, Given.NoticeDetails(), Given.Fees());
        var narrower = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length2]));

        Refusal.Of(() => notice.Publish(narrower, plan, Given.Metrology.SchemeOf(notice.Row, Given.Today), Given.Words, Given.Today, Given.Now))
            .ShouldBe(BranchCentreErrors.OutOfScope);
        notice.Status.ShouldBe(TrainingNoticeStatus.Draft);
    }

    [Test, Article("A04.1")]
    public void Offers_no_more_places_than_planned()
    {
        var centre = Given.AnActiveCentre();
        var plan = Given.AnApprovedPlan(centre);
        var notice = TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, Given.NoticeDetails(capacity: 61), Given.Fees());

        Refusal.Of(() => notice.Publish(centre, plan, Given.Metrology.SchemeOf(notice.Row, Given.Today), Given.Words, Given.Today, Given.Now))
            .ShouldBe(TrainingNoticeErrors.CapacityOutsidePlan);
    }

    private static List<DomainError> Publish(FeeDraft fees, bool refused)
    {
        var centre = Given.AnActiveCentre();
        var plan = Given.AnApprovedPlan(centre);
        var notice = TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, Given.NoticeDetails(), fees);
        var scheme = Given.Metrology.SchemeOf(notice.Row, Given.Today);
        if (!refused)
        {
            notice.Publish(centre, plan, scheme, Given.Words, Given.Today, Given.Now);
            notice.Status.ShouldBe(TrainingNoticeStatus.Published);
            return [];
        }

        var faults = Refusal.AllOf(() => notice.Publish(centre, plan, scheme, Given.Words, Given.Today, Given.Now));
        notice.Status.ShouldBe(TrainingNoticeStatus.Draft);
        return [.. faults.Select(fault => fault.Error)];
    }
}
