using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>A public offer of training for one row of an approved plan, with its fees; trainees register against it.</summary>
public sealed partial class TrainingNotice : AggregateRoot<TrainingNoticeId>, ICentreOwned
{
    private readonly List<NoticePrice> _prices = [];

    private TrainingNotice()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public TrainingPlanId PlanId { get; private set; }

    public TrainingPlanRowId PlanRowId { get; private set; }

    public ScopeRow Row { get; private set; } = null!;

    public TrainingNoticeStatus Status { get; private set; }

    public TrainingNoticeDetails Details { get; private set; } = null!;

    /// <summary>The fees as drafted; what counts once published is <see cref="Fees"/>.</summary>
    public FeeDraft FeeDraft { get; private set; } = null!;

    /// <summary>Every published version, oldest first.</summary>
    public IReadOnlyList<FeeDisclosure> Fees { get; private set; } = [];

    /// <summary>The totals of <see cref="Fees"/>, by which notices are found.</summary>
    public IReadOnlyList<NoticePrice> Prices => _prices;

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Published fees lie outside the reference range, and the society has not settled it (A10.1).</summary>
    public bool FeesFlagged { get; private set; }

    /// <summary>What the society found of the version that it settled last; null when it never did.</summary>
    public FeeSettlement? FeeSettlement { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public string Title => Details.Title;

    public int Capacity => Details.Capacity;

    /// <exception cref="DomainException">The plan row is not approved (A04.1), outside the scope (A08.1), or the centre not active.</exception>
    public static TrainingNotice Draft(
        BranchCentre centre, TrainingPlan plan, TrainingPlanRowId rowId, TrainingNoticeDetails details, FeeDraft fees)
    {
        centre.RequireActive();
        var planned = plan.RequireApprovedRow(rowId);
        centre.RequireInScope(planned.Row);
        return new TrainingNotice
        {
            Id = TrainingNoticeId.New(),
            CentreId = centre.Id,
            PlanId = plan.Id,
            PlanRowId = rowId,
            Row = planned.Row,
            Details = details,
            FeeDraft = fees,
        };
    }

    /// <exception cref="DomainException">Published already.</exception>
    public void Revise(TrainingNoticeDetails details, FeeDraft fees)
    {
        Require(Status is TrainingNoticeStatus.Draft, TrainingNoticeErrors.NotDraft);
        Details = details;
        FeeDraft = fees;
    }

    /// <summary>Makes the notice public, with version 1 of its fees.</summary>
    /// <exception cref="DomainException">
    /// Not a draft; centre, scope or plan forbid it; or details or fees are incomplete or advertise what nobody may (A10.2), all faults at once.
    /// </exception>
    public void Publish(BranchCentre centre, TrainingPlan plan, LevelScheme scheme, AdvertisingWords words, DateOnly today, DateTimeOffset now)
    {
        Require(Status is TrainingNoticeStatus.Draft, TrainingNoticeErrors.NotDraft);
        centre.RequireActive();
        centre.RequireAgreementOn(today);
        centre.RequireInScope(Row);
        var planned = plan.RequireApprovedRow(PlanRowId);

        var faults = new Faults();
        CheckDetails(planned, today, faults);
        FeeDraft.Check(scheme.FeeReference, faults);
        words.Screen([("details.title", Details.Title), ("details.place", Details.Place), ("details.introduction", Details.Introduction), .. FeeDraft.Texts], faults);
        faults.ThrowIfAny();

        Status = TrainingNoticeStatus.Published;
        PublishedAt = now;
        Disclose(FeeDraft, scheme.FeeReference, today, now);
        Raise(new TrainingNoticePublished(Id, CentreId, Fees[0].OutsideReference));
    }

    /// <summary>Publishes the next version of the fees; it touches nobody who has registered before its day (A11.2).</summary>
    /// <exception cref="DomainException">Not published, the day is not ahead, or the disclosure is incomplete.</exception>
    public void ChangeFees(FeeDraft fees, LevelScheme scheme, AdvertisingWords words, DateOnly appliesFrom, DateOnly today, DateTimeOffset now)
    {
        Require(Status is TrainingNoticeStatus.Published, TrainingNoticeErrors.NotPublished);
        Require(appliesFrom > today && appliesFrom > Fees[^1].AppliesFrom, TrainingNoticeErrors.FeeChangeNotAhead);
        var faults = new Faults();
        fees.Check(scheme.FeeReference, faults);
        words.Screen(fees.Texts, faults);
        faults.ThrowIfAny();

        FeeDraft = fees;
        Disclose(fees, scheme.FeeReference, appliesFrom, now);
        Raise(new TrainingFeesChanged(Id, CentreId, Fees[^1].Version));
    }

    /// <summary>Settles the flag of the newest version, with what the society found (A10.1).</summary>
    /// <exception cref="DomainException">Nothing is flagged, or the finding is missing.</exception>
    public void SettleFeeFlag(string finding, UserId by, DateTimeOffset now)
    {
        Require(FeesFlagged, TrainingNoticeErrors.FeesNotFlagged);
        Require(!string.IsNullOrWhiteSpace(finding), TrainingNoticeErrors.FindingMissing);
        FeesFlagged = false;
        FeeSettlement = new FeeSettlement(Fees[^1].Version, finding.Trim(), by, now);
    }

    /// <summary>Begins another notice with the texts and fees of this one; its days move so that registration begins today.</summary>
    /// <exception cref="DomainException">As <see cref="Draft"/>.</exception>
    public TrainingNotice CopyFor(BranchCentre centre, TrainingPlan plan, TrainingPlanRowId rowId, DateOnly today)
    {
        var planned = plan.RequireApprovedRow(rowId);
        var days = today.DayNumber - Details.RegistrationFrom.DayNumber;
        var details = Details with
        {
            RegistrationFrom = today,
            RegistrationUntil = Details.RegistrationUntil.AddDays(days),
            TrainingFrom = Details.TrainingFrom.AddDays(days),
            TrainingUntil = Details.TrainingUntil.AddDays(days),
            Capacity = Math.Min(Details.Capacity, planned.HeadCount),
        };
        return Draft(centre, plan, rowId, details, FeeDraft);
    }

    /// <exception cref="DomainException">Not published.</exception>
    public void Close()
    {
        Require(Status is TrainingNoticeStatus.Published, TrainingNoticeErrors.NotPublished);
        Status = TrainingNoticeStatus.Closed;
        Raise(new TrainingNoticeClosed(Id, CentreId));
    }

    /// <exception cref="DomainException">Withdrawn already, or no reason given.</exception>
    public void Withdraw(string reason)
    {
        Require(Status is not TrainingNoticeStatus.Withdrawn, TrainingNoticeErrors.NotPublished);
        Require(!string.IsNullOrWhiteSpace(reason), TrainingNoticeErrors.ReasonMissing);
        Status = TrainingNoticeStatus.Withdrawn;
        WithdrawalReason = reason.Trim();
        Raise(new TrainingNoticeWithdrawn(Id, CentreId));
    }

    /// <summary>The version by which somebody who registers on that day is charged.</summary>
    /// <exception cref="DomainException">Nothing was published by then.</exception>
    public FeeDisclosure FeesOn(DateOnly day) =>
        Fees.LastOrDefault(version => version.AppliesFrom <= day) ?? throw new DomainException(TrainingNoticeErrors.NotPublished);

    public bool IsOpenAt(Moment at) => Status is TrainingNoticeStatus.Published && Details.TakesRegistrationsAt(at.Day, at.Time);


    private void Disclose(FeeDraft draft, FeeReference reference, DateOnly appliesFrom, DateTimeOffset now)
    {
        var outside = !reference.Includes(draft.Total);
        var next = new FeeDisclosure(
            Fees.Count + 1, appliesFrom, now, draft.Items, draft.SupervisionPhone!.Trim(), draft.DeviationReason, outside, reference);
        Fees = [.. Fees, next];
        _prices.Add(new NoticePrice(next.Version, appliesFrom, next.Total));
        FeesFlagged |= outside;
    }

    private static void CheckCapacity(int capacity, TrainingPlanRow planned, string path, Faults faults) => faults.Check(
        capacity >= 1 && capacity <= planned.HeadCount,
        TrainingNoticeErrors.CapacityOutsidePlan,
        path,
        ("planned", planned.HeadCount), ("actual", capacity));

    private void CheckDetails(TrainingPlanRow planned, DateOnly today, Faults faults)
    {
        faults
        .Check(Details.Title.Trim().Length is >= 2 and <= 100, TrainingNoticeErrors.TitleMissing, "details.title")
        .Check(!string.IsNullOrWhiteSpace(Details.Place) && !string.IsNullOrWhiteSpace(Details.Region), TrainingNoticeErrors.PlaceMissing, "details.place")
        .Check(
            Details.PeriodIsReal && Details.RegistrationUntil >= today
                && Details.RegistrationUntil <= Details.TrainingFrom,
            TrainingNoticeErrors.RegistrationPeriod,
            "details.registrationUntil")
        .Check(Details.TrainingFrom <= Details.TrainingUntil, TrainingNoticeErrors.TrainingPeriod, "details.trainingUntil")
        .Check(
            Details.WaitingPlaces is >= 0 and <= TrainingNoticeDetails.MostWaitingPlaces,
            TrainingNoticeErrors.WaitingPlacesOutsideRange,
            "details.waitingPlaces");
        CheckCapacity(Details.Capacity, planned, "details.capacity", faults);
    }
}
