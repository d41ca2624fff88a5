using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Errors = CmtsEval.Domain.BranchCentres.CentreChangeErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Submitted → Reviewed / Returned; Reviewed → Accepted / Refused; Withdrawn before the decision. What needs no decision is accepted at once.</summary>
public enum CentreChangeStatus
{
    Submitted,

    /// <summary>The reviewer recommends it.</summary>
    Reviewed,

    /// <summary>Sent back with a reason; the centre requests anew.</summary>
    Returned,
    Accepted,
    Refused,

    /// <summary>Taken back by the centre before the decision.</summary>
    Withdrawn,
}

/// <summary>A centre's request to change what it was approved with, its evidence, and what the society made of it.</summary>
public sealed class CentreChangeRequest : AggregateRoot<CentreChangeRequestId>, ICentreOwned
{
    private CentreChangeRequest()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public CentreChangeKind Kind { get; private set; }

    public CentreChangeStatus Status { get; private set; }

    public CentreChange Change { get; private set; } = null!;

    public string Explanation { get; private set; } = string.Empty;

    public IReadOnlyList<StoredFileId> Evidence { get; private set; } = [];

    public UserId RequestedBy { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    public UserId? ReviewedBy { get; private set; }

    /// <summary>What the reviewer says of it, or why it was returned.</summary>
    public string? Opinion { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? RefusalReason { get; private set; }

    /// <exception cref="DomainException">Revoked, or explanation, evidence or content are incomplete, all faults at once.</exception>
    public static CentreChangeRequest Submit(
        BranchCentre centre,
        CentreChange change,
        string? explanation,
        IReadOnlyList<StoredFileId> evidence,
        ApplicationThresholds needed,
        UserId by,
        DateTimeOffset now)
    {
        centre.RequireNotRevoked();
        var faults = new Faults()
            .Check(!string.IsNullOrWhiteSpace(explanation), Errors.ExplanationMissing, "explanation")
            .Check(evidence.Count > 0 || change.Kind is CentreChangeKind.ScopeReduction, Errors.EvidenceMissing, "evidence");
        change.Check(needed, faults);
        faults.ThrowIfAny();
        if (change.Kind is CentreChangeKind.ScopeReduction)
        {
            centre.RequireReducible(change.Rows, explanation!);
        }

        return new CentreChangeRequest
        {
            Id = CentreChangeRequestId.New(),
            CentreId = centre.Id,
            Kind = change.Kind,
            Change = change,
            Explanation = explanation!.Trim(),
            Evidence = evidence,
            RequestedBy = by,
            RequestedAt = now,
        };
    }

    /// <summary>Takes effect without a decision.</summary>
    public void TakeEffect(BranchCentre centre, ScopePapers? papers, DateOnly today)
    {
        Require(Status is CentreChangeStatus.Submitted && !Change.NeedsDecision, Errors.NotReviewed);
        Accept(centre, papers, RequestedBy, today);
    }

    /// <summary>The reviewer recommends the change or sends it back.</summary>
    /// <exception cref="DomainException">Not submitted, or returned without a reason.</exception>
    public void Review(bool recommended, string? opinion, UserId by)
    {
        Require(Status is CentreChangeStatus.Submitted, Errors.NotSubmitted);
        Require(recommended || !string.IsNullOrWhiteSpace(opinion), Errors.ReasonMissing);
        Status = recommended ? CentreChangeStatus.Reviewed : CentreChangeStatus.Returned;
        Opinion = string.IsNullOrWhiteSpace(opinion) ? null : opinion.Trim();
        ReviewedBy = by;
    }

    /// <summary>The centre takes it back.</summary>
    /// <exception cref="DomainException">Returned, decided, in effect or withdrawn.</exception>
    public void Withdraw()
    {
        Require(Status is CentreChangeStatus.Submitted or CentreChangeStatus.Reviewed, Errors.NotWithdrawable);
        Status = CentreChangeStatus.Withdrawn;
    }

    /// <summary>Refuses what accepting would, papers apart: they are printed only once this holds.</summary>
    /// <exception cref="DomainException">Not reviewed, or by who reviewed it.</exception>
    public void RequireDecidable(UserId by)
    {
        Require(Status is CentreChangeStatus.Reviewed, Errors.NotReviewed);
        Require(ReviewedBy != by, Errors.ReviewerCannotDecide);
    }

    /// <summary>Changes the centre.</summary>
    /// <exception cref="DomainException">As <see cref="RequireDecidable"/>, or the centre was revoked.</exception>
    public void Accept(BranchCentre centre, ScopePapers? papers, UserId by, DateOnly today)
    {
        if (Change.NeedsDecision)
        {
            RequireDecidable(by);
        }

        centre.Apply(this, papers, by, today);
        Decide(CentreChangeStatus.Accepted, by, today);
    }

    /// <exception cref="DomainException">As <see cref="RequireDecidable"/>, or no reason.</exception>
    public void Refuse(string? reason, UserId by, DateOnly today)
    {
        RequireDecidable(by);
        Require(!string.IsNullOrWhiteSpace(reason), Errors.ReasonMissing);
        RefusalReason = reason!.Trim();
        Decide(CentreChangeStatus.Refused, by, today);
    }

    private void Decide(CentreChangeStatus status, UserId by, DateOnly today)
    {
        Status = status;
        DecidedBy = by;
        DecidedOn = today;
    }
}
