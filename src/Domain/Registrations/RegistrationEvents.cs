using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.Registrations;

public sealed record TraineeRegistered(RegistrationId RegistrationId, TrainingNoticeId NoticeId, TraineeId TraineeId) : IDomainEvent;

public sealed record RegistrationSubmitted(RegistrationId RegistrationId, BranchCentreId CentreId) : IDomainEvent;

public sealed record RegistrationAccepted(RegistrationId RegistrationId, TraineeId TraineeId) : IDomainEvent;

public sealed record RegistrationReturned(RegistrationId RegistrationId, TraineeId TraineeId) : IDomainEvent;

/// <summary>The trainee says that somebody besides the centre took money (A09.1).</summary>
public sealed record AgentReported(RegistrationId RegistrationId, BranchCentreId CentreId, TrainingNoticeId NoticeId, string PaidTo) : IDomainEvent;

/// <summary>Given up or rejected; its place, if it held one, is free.</summary>
public sealed record RegistrationLeft(RegistrationId RegistrationId, TrainingNoticeId NoticeId) : IDomainEvent;

/// <summary>Has a place now, after waiting for one.</summary>
public sealed record RegistrationMovedUp(RegistrationId RegistrationId, TrainingNoticeId NoticeId, TraineeId TraineeId) : IDomainEvent;

public sealed record RegistrationRejected(RegistrationId RegistrationId, TraineeId TraineeId) : IDomainEvent;
