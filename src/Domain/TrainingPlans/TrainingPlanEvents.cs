using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingPlans;

public sealed record TrainingPlanSubmitted(TrainingPlanId PlanId, BranchCentreId CentreId) : IDomainEvent;

public sealed record TrainingPlanApproved(TrainingPlanId PlanId, BranchCentreId CentreId) : IDomainEvent;

public sealed record TrainingPlanReturned(TrainingPlanId PlanId, BranchCentreId CentreId) : IDomainEvent;

public sealed record TrainingPlanEnded(TrainingPlanId PlanId, BranchCentreId CentreId) : IDomainEvent;
