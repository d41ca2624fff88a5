using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

public sealed record TrainingClassPlanned(TrainingClassId ClassId, BranchCentreId CentreId) : IDomainEvent;

public sealed record TrainingClassCompleted(TrainingClassId ClassId, BranchCentreId CentreId, int Completed) : IDomainEvent;

public sealed record TrainingClassCancelled(TrainingClassId ClassId, BranchCentreId CentreId, string Reason) : IDomainEvent;

/// <param name="Before">Time, place and teacher until now.</param>
public sealed record TrainingSessionRescheduled(TrainingClassId ClassId, TrainingSessionId SessionId, SessionChange Before) : IDomainEvent;
