using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

public sealed record AssessorCertified(AssessorId AssessorId, BranchCentreId CentreId, string Number) : IDomainEvent;

public sealed record CommitmentLetterSigned(AssessorId AssessorId, BranchCentreId CentreId, int Version) : IDomainEvent;

public sealed record AssessorExpired(AssessorId AssessorId, BranchCentreId CentreId) : IDomainEvent;

public sealed record AssessorWithdrawn(AssessorId AssessorId, BranchCentreId CentreId, UserId? Account) : IDomainEvent;
