using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public sealed record BranchCentreSuspended(BranchCentreId CentreId) : IDomainEvent;

public sealed record BranchCentreRestored(BranchCentreId CentreId) : IDomainEvent;

public sealed record BranchCentreRevoked(BranchCentreId CentreId) : IDomainEvent;
