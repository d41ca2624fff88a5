using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Management;
using Errors = CmtsEval.Domain.BranchCentres.CentreChangeErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class RequestCentreChangeTests
{
    private static readonly CentreChange SmallRooms = new()
    {
        Kind = CentreChangeKind.Premises,
        Premises = new CentrePremises(39.9m, 19, [new CentreRoom("实训室", "长度计量员", 6)]),
    };

    [Test, Article("A06.2"), Article("A06.3"), Article("A06.4")]
    public void Changes_the_premises_once_accepted_and_not_before()
    {
        var centre = Given.AnActiveCentre();
        var area = centre.AreaSquareMetres;
        var request = Submit(centre, SmallRooms);

        request.Review(true, null, Given.Li);
        centre.AreaSquareMetres.ShouldBe(area);
        request.Accept(centre, null, Given.Approver, Given.Today);

        (centre.AreaSquareMetres, centre.TheorySeats, centre.Stations).ShouldBe((39.9m, 19, 6));
        centre.History[^1].Kind.ShouldBe(CentreTurnKind.PremisesChanged);
        Refusal.AllOf(() => centre.RequireConditions("4-08-05-06", new StaffInForce(1, 2, 3), ApplicationThresholds.Default, Given.Today)).Select(fault => fault.Error)
            .ShouldBe([BranchCentreErrors.AreaTooSmall, BranchCentreErrors.TooFewSeats, BranchCentreErrors.TooFewStations]);
    }

    [Test, Article("A06.5")]
    public void Falls_below_the_conditions_the_day_after_a_lease_of_equipment()
    {
        var centre = Given.AnActiveCentre();
        var until = centre.LeasesUntil!.Value;

        Should.NotThrow(() => centre.RequireConditions("4-08-05-06", new StaffInForce(1, 2, 3), ApplicationThresholds.Default, until));
        Refusal.Of(() => centre.RequireConditions("4-08-05-06", new StaffInForce(1, 2, 3), ApplicationThresholds.Default, until.AddDays(1)))
            .ShouldBe(BranchCentreErrors.LeaseEnded);
    }

    [TestCase("2026-12-01", "2029-10-31", false)]
    [TestCase("2026-12-01", "2029-11-30", true)]
    [Article("A06.5")]
    public void Takes_a_lease_of_36_months_and_none_shorter(string from, string until, bool taken)
    {
        var leased = new CentreInstrument("YZ-01", "长度计量员", "测长机", 1, null, DateOnly.Parse(from), DateOnly.Parse(until));
        var change = new CentreChange { Kind = CentreChangeKind.Equipment, Equipment = [leased] };

        if (taken)
        {
            Should.NotThrow(() => Submit(Given.AnActiveCentre(), change));
        }
        else
        {
            Refusal.Of(() => Submit(Given.AnActiveCentre(), change)).ShouldBe(Errors.LeaseTooShort);
        }
    }

    [Test]
    public void Says_at_once_everything_that_is_missing()
    {
        var empty = new CentreChange { Kind = CentreChangeKind.Contact };

        Refusal.AllOf(() => CentreChangeRequest.Submit(
                Given.AnActiveCentre(), empty, " ", [], ApplicationThresholds.Default, Given.Applicant, Given.Now)).Select(fault => fault.Error)
            .ShouldBe([Errors.ExplanationMissing, Errors.EvidenceMissing, Errors.ContactIncomplete]);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Is_taken_back_before_the_decision_and_not_after(bool reviewed)
    {
        var centre = Given.AnActiveCentre();
        var area = centre.AreaSquareMetres;
        var (open, decided) = (Submit(centre, SmallRooms), Submit(centre, SmallRooms));
        if (reviewed)
        {
            open.Review(true, null, Given.Li);
        }

        decided.Review(true, null, Given.Li);
        decided.Refuse("场地未核实", Given.Approver, Given.Today);
        open.Withdraw();

        (open.Status, centre.AreaSquareMetres).ShouldBe((CentreChangeStatus.Withdrawn, area));
        Refusal.Of(open.Withdraw).ShouldBe(Errors.NotWithdrawable);
        Refusal.Of(decided.Withdraw).ShouldBe(Errors.NotWithdrawable);
        Refusal.Of(() => open.Accept(centre, null, Given.Approver, Given.Today)).ShouldBe(Errors.NotReviewed);
        decided.Status.ShouldBe(CentreChangeStatus.Refused);
    }

    [Test]
    public void Is_decided_only_after_a_review_and_by_somebody_else()
    {
        var centre = Given.AnActiveCentre();
        var request = Submit(centre, SmallRooms);
        var area = centre.AreaSquareMetres;

        Refusal.Of(() => request.Accept(centre, null, Given.Approver, Given.Today)).ShouldBe(Errors.NotReviewed);
        Refusal.Of(() => request.Review(false, " ", Given.Li)).ShouldBe(Errors.ReasonMissing);
        request.Review(true, "现场核实", Given.Li);
        Refusal.Of(() => request.Accept(centre, null, Given.Li, Given.Today)).ShouldBe(Errors.ReviewerCannotDecide);
        Refusal.Of(() => request.Refuse(" ", Given.Approver, Given.Today)).ShouldBe(Errors.ReasonMissing);

        (request.Status, centre.AreaSquareMetres).ShouldBe((CentreChangeStatus.Reviewed, area));
    }

    [Test, Article("A31.1")]
    public void Is_refused_to_a_revoked_centre()
    {
        var centre = Given.AnActiveCentre();
        centre.Revoke(RevocationGround.NoTraining, "全年未开展培训", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Refusal.Of(() => Submit(centre, SmallRooms)).ShouldBe(BranchCentreErrors.Revoked);
    }

    [Test, Article("A05.2")]
    public void Puts_somebody_of_the_register_in_charge_once_accepted()
    {
        var centre = Given.AnActiveCentre();
        var before = centre.Manager;
        var request = Submit(centre, new CentreChange { Kind = CentreChangeKind.Manager, ManagerId = Guid.NewGuid() }.Naming(Member(centre, fullTime: true)));

        request.Review(true, null, Given.Li);
        centre.Manager.ShouldBe(before);
        request.Accept(centre, null, Given.Approver, Given.Today);

        centre.Manager.ShouldBe(new CentreManager("方知远", "培训部主任"));
        centre.History[^1].Kind.ShouldBe(CentreTurnKind.ManagerChanged);
    }

    [Test, Article("A05.2")]
    public void Puts_nobody_in_charge_who_is_not_full_time_or_has_left_or_is_not_named()
    {
        var centre = Given.AnActiveCentre();
        var gone = Member(centre, fullTime: true);
        gone.Leave(Given.Applicant, Given.Today);
        var change = new CentreChange { Kind = CentreChangeKind.Manager, Manager = new CentreManager("他人", "主任") };

        Refusal.Of(() => change.Naming(Member(centre, fullTime: false))).ShouldBe(ManagementErrors.NotFullTime);
        Refusal.Of(() => change.Naming(gone)).ShouldBe(ManagementErrors.HasLeft);
        Refusal.Of(() => Submit(centre, change.Naming(null))).ShouldBe(Errors.ManagerMissing);
    }

    private static ManagementMember Member(BranchCentre centre, bool fullTime) => ManagementMember.Enter(
        centre, "方知远", SamplePerson.IdNumber(71), SamplePerson.Mobile(71),
        new ManagementPost("培训部主任", fullTime, Given.Today, null), Given.Applicant, Given.Today);

    private static CentreChangeRequest Submit(BranchCentre centre, CentreChange change) => CentreChangeRequest.Submit(
        centre, change, "场地调整", [StoredFileId.New()], ApplicationThresholds.Default, Given.Applicant, Given.Now);
}
