using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public sealed record ApplicationSubmitted(BranchCentreApplicationId ApplicationId, int Round) : IDomainEvent;

public sealed record ApplicationReturned(BranchCentreApplicationId ApplicationId, UserId Applicant) : IDomainEvent;

public sealed record ApplicationDocumentsAccepted(BranchCentreApplicationId ApplicationId) : IDomainEvent;

public sealed record ExpertsAssigned(BranchCentreApplicationId ApplicationId, IReadOnlyList<UserId> Experts) : IDomainEvent;

public sealed record ExpertRecused(BranchCentreApplicationId ApplicationId, UserId Expert) : IDomainEvent;

public sealed record VisitProposed(BranchCentreApplicationId ApplicationId) : IDomainEvent;

/// <summary>The applicant agreed, or asked for another time.</summary>
public sealed record VisitAnswered(BranchCentreApplicationId ApplicationId) : IDomainEvent;

public sealed record CorrectionProved(BranchCentreApplicationId ApplicationId, Guid ActionId) : IDomainEvent;

public sealed record ApplicationAudited(BranchCentreApplicationId ApplicationId, bool Passed) : IDomainEvent;

public sealed record AgreementOffered(BranchCentreApplicationId ApplicationId, UserId Applicant) : IDomainEvent;

public sealed record AgreementSignedByApplicant(BranchCentreApplicationId ApplicationId) : IDomainEvent;

/// <summary>The centre exists; the applicant's account belongs to it from now on.</summary>
public sealed record BranchCentreApproved(
    BranchCentreApplicationId ApplicationId, BranchCentreId CentreId, UserId Applicant, AuthorisedScope Scope) : IDomainEvent;

public sealed record ApplicationRefused(BranchCentreApplicationId ApplicationId, UserId Applicant) : IDomainEvent;

public sealed record ApplicationWithdrawn(BranchCentreApplicationId ApplicationId) : IDomainEvent;
