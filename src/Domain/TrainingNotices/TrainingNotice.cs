using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>A public offer of training for one row of an approved plan, with its fees; trainees register against it.</summary>
public sealed partial class TrainingNotice : AggregateRoot<TrainingNoticeId>, ICentreOwned
{
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

    public DateTimeOffset? PublishedAt { get; private set; }

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
    /// <exception cref="DomainException">Not a draft; centre, scope or plan forbid it; or details or fees are incomplete, all faults at once.</exception>
    public void Publish(BranchCentre centre, TrainingPlan plan, LevelScheme scheme, DateOnly today, DateTimeOffset now)
    {
        Require(Status is TrainingNoticeStatus.Draft, TrainingNoticeErrors.NotDraft);
        centre.RequireActive();
        centre.RequireAgreementOn(today);
        centre.RequireInScope(Row);
        var planned = plan.RequireApprovedRow(PlanRowId);

        var faults = new Faults();
        CheckDetails(planned, today, faults);
        FeeDraft.Check(scheme.FeeReference, faults);
        faults.ThrowIfAny();

        Status = TrainingNoticeStatus.Published;
        PublishedAt = now;
        Fees = [Disclosure(1, FeeDraft, scheme.FeeReference, today, now)];
        Raise(new TrainingNoticePublished(Id, CentreId, Fees[0].OutsideReference));
    }

    /// <summary>Publishes the next version of the fees; it touches nobody who has registered before its day (A11.2).</summary>
    /// <exception cref="DomainException">Not published, the day is not ahead, or the disclosure is incomplete.</exception>
    public void ChangeFees(FeeDraft fees, LevelScheme scheme, DateOnly appliesFrom, DateOnly today, DateTimeOffset now)
    {
        Require(Status is TrainingNoticeStatus.Published, TrainingNoticeErrors.NotPublished);
        Require(appliesFrom > today && appliesFrom > Fees[^1].AppliesFrom, TrainingNoticeErrors.FeeChangeNotAhead);
        var faults = new Faults();
        fees.Check(scheme.FeeReference, faults);
        faults.ThrowIfAny();

        FeeDraft = fees;
        Fees = [.. Fees, Disclosure(Fees[^1].Version + 1, fees, scheme.FeeReference, appliesFrom, now)];
        Raise(new TrainingFeesChanged(Id, CentreId, Fees[^1].Version));
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

    public bool IsOpenOn(DateOnly day) =>
        Status is TrainingNoticeStatus.Published && day >= Details.RegistrationFrom && day <= Details.RegistrationUntil;

    private static FeeDisclosure Disclosure(int version, FeeDraft draft, FeeReference reference, DateOnly appliesFrom, DateTimeOffset now) =>
        new(version, appliesFrom, now, draft.Items, draft.SupervisionPhone!.Trim(), draft.DeviationReason, !reference.Includes(draft.Total));

    private void CheckDetails(TrainingPlanRow planned, DateOnly today, Faults faults) => faults
        .Check(Details.Title.Trim().Length is >= 2 and <= 100, TrainingNoticeErrors.TitleMissing, "details.title")
        .Check(!string.IsNullOrWhiteSpace(Details.Place) && !string.IsNullOrWhiteSpace(Details.Region), TrainingNoticeErrors.PlaceMissing, "details.place")
        .Check(
            Details.RegistrationFrom <= Details.RegistrationUntil && Details.RegistrationUntil >= today
                && Details.RegistrationUntil <= Details.TrainingFrom,
            TrainingNoticeErrors.RegistrationPeriod,
            "details.registrationUntil")
        .Check(Details.TrainingFrom <= Details.TrainingUntil, TrainingNoticeErrors.TrainingPeriod, "details.trainingUntil")
        .Check(
            Details.Capacity >= 1 && Details.Capacity <= planned.HeadCount,
            TrainingNoticeErrors.CapacityOutsidePlan,
            "details.capacity",
            ("planned", planned.HeadCount), ("actual", Details.Capacity));
}
