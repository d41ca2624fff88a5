using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Certificates;

public sealed record CertificateIssued(CertificateId CertificateId, TraineeId TraineeId, string Number) : IDomainEvent;

public sealed record CertificateStatusChanged(CertificateId CertificateId, TraineeId TraineeId, CertificateStatus Status) : IDomainEvent;
