using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.Registrations;

public sealed record TraineeRegistered(RegistrationId RegistrationId, TrainingNoticeId NoticeId, TraineeId TraineeId) : IDomainEvent;

public sealed record RegistrationSubmitted(RegistrationId RegistrationId, BranchCentreId CentreId) : IDomainEvent;

public sealed record RegistrationAccepted(RegistrationId RegistrationId, TraineeId TraineeId) : IDomainEvent;

public sealed record RegistrationReturned(RegistrationId RegistrationId, TraineeId TraineeId) : IDomainEvent;

public sealed record RegistrationRejected(RegistrationId RegistrationId, TraineeId TraineeId) : IDomainEvent;
