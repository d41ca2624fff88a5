using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingPlans;

/// <summary>What a centre means to train in a year; notices are published only for rows that the society approved (A04.1).</summary>
public sealed class TrainingPlan : AggregateRoot<TrainingPlanId>, ICentreOwned
{
    public const int MostPeople = 10_000;
    public const int MostAssessors = 100;

    private readonly List<TrainingPlanRow> _rows = [];

    private TrainingPlan()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public int Year { get; private set; }

    public TrainingPlanKind Kind { get; private set; }

    public TrainingPlanStatus Status { get; private set; }

    public IReadOnlyList<TrainingPlanRow> Rows => _rows;

    public DateTimeOffset? SubmittedAt { get; private set; }

    public UserId? SubmittedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public UserId? DecidedBy { get; private set; }

    /// <summary>Why it was returned last; null when it never was.</summary>
    public string? ReturnReasons { get; private set; }

    /// <exception cref="DomainException">The centre is not active, or a row is malformed or outside its scope; all faults at once.</exception>
    public static TrainingPlan Draft(BranchCentre centre, int year, TrainingPlanKind kind, IReadOnlyList<PlannedTraining> rows)
    {
        centre.RequireActive();
        var plan = new TrainingPlan { Id = TrainingPlanId.New(), CentreId = centre.Id, Year = year, Kind = kind };
        plan.Replace(centre, rows);
        return plan;
    }

    /// <exception cref="DomainException">The plan is being reviewed or approved, or a row is malformed or out of scope.</exception>
    public void Revise(BranchCentre centre, IReadOnlyList<PlannedTraining> rows)
    {
        Require(Status is TrainingPlanStatus.Draft or TrainingPlanStatus.Returned, TrainingPlanErrors.NotOpenForChange);
        centre.RequireActive();
        Replace(centre, rows);
    }

    /// <exception cref="DomainException">Already submitted, without rows, or a row is no longer in the centre's scope.</exception>
    public void Submit(BranchCentre centre, UserId by, DateTimeOffset now)
    {
        Require(Status is TrainingPlanStatus.Draft or TrainingPlanStatus.Returned, TrainingPlanErrors.NotOpenForChange);
        centre.RequireActive();
        Require(_rows.Count > 0, TrainingPlanErrors.NoRows);
        foreach (var row in _rows)
        {
            centre.RequireInScope(row.Row);
        }

        Status = TrainingPlanStatus.Submitted;
        SubmittedBy = by;
        SubmittedAt = now;
        Raise(new TrainingPlanSubmitted(Id, CentreId));
    }

    /// <exception cref="DomainException">Not submitted.</exception>
    public void Approve(UserId by, DateTimeOffset now)
    {
        Require(Status is TrainingPlanStatus.Submitted, TrainingPlanErrors.NotSubmitted);
        Decide(TrainingPlanStatus.Approved, by, now);
        Raise(new TrainingPlanApproved(Id, CentreId));
    }

    /// <exception cref="DomainException">Not submitted, or no reason given.</exception>
    public void Return(string reasons, UserId by, DateTimeOffset now)
    {
        Require(Status is TrainingPlanStatus.Submitted, TrainingPlanErrors.NotSubmitted);
        Require(!string.IsNullOrWhiteSpace(reasons), TrainingPlanErrors.ReasonsMissing);
        ReturnReasons = reasons.Trim();
        Decide(TrainingPlanStatus.Returned, by, now);
        Raise(new TrainingPlanReturned(Id, CentreId));
    }

    /// <summary>Ends with its centre (A31.1); nothing is begun under it any more.</summary>
    public void End()
    {
        Status = TrainingPlanStatus.Ended;
        Raise(new TrainingPlanEnded(Id, CentreId));
    }

    /// <exception cref="DomainException">The plan is not approved, or has no such row (A04.1).</exception>
    public TrainingPlanRow RequireApprovedRow(TrainingPlanRowId rowId)
    {
        var row = _rows.FirstOrDefault(candidate => candidate.Id == rowId);
        Require(Status is TrainingPlanStatus.Approved && row is not null, TrainingPlanErrors.RowNotApproved);
        return row!;
    }

    private void Decide(TrainingPlanStatus status, UserId by, DateTimeOffset now)
    {
        Status = status;
        DecidedBy = by;
        DecidedAt = now;
    }

    private void Replace(BranchCentre centre, IReadOnlyList<PlannedTraining> rows)
    {
        var faults = new Faults();
        for (var i = 0; i < rows.Count; i++)
        {
            Check(centre, rows[i], $"rows[{i}]", faults);
        }

        faults.ThrowIfAny();
        _rows.Clear();
        _rows.AddRange(rows.Select(TrainingPlanRow.Of));
    }

    private void Check(BranchCentre centre, PlannedTraining row, string path, Faults faults) => faults
        .Check(centre.Scope.Covers(row.Row), TrainingPlanErrors.RowOutOfScope, $"{path}.row")
        .Check(row.HeadCount is >= 1 and <= MostPeople, TrainingPlanErrors.HeadCountOutOfRange, $"{path}.headCount")
        .Check(row.AssessorsNeeded is >= 0 and <= MostAssessors, TrainingPlanErrors.AssessorsOutOfRange, $"{path}.assessorsNeeded")
        .Check(
            row.From <= row.Until && row.From.Year == Year && row.Until.Year == Year,
            TrainingPlanErrors.PeriodOutsideYear,
            $"{path}.from");
}
