using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

public sealed record BranchCentreSuspended(BranchCentreId CentreId) : IDomainEvent;

public sealed record BranchCentreRestored(BranchCentreId CentreId) : IDomainEvent;

public sealed record BranchCentreRevoked(BranchCentreId CentreId) : IDomainEvent;

/// <summary>The centre may no longer work in these rows: reduced, or revoked with all of them (A08.1, A31.1).</summary>
/// <param name="Reason">For the people affected.</param>
public sealed record ScopeEnded(BranchCentreId CentreId, IReadOnlyList<ScopeRow> Rows, string Reason) : IDomainEvent;
