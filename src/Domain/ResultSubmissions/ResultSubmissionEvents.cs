using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.ResultSubmissions;

public sealed record ResultsSubmitted(ResultSubmissionId SubmissionId, BranchCentreId CentreId, int Trainees) : IDomainEvent;

public sealed record ResultSubmissionReturned(ResultSubmissionId SubmissionId, BranchCentreId CentreId) : IDomainEvent;

public sealed record ResultSubmissionReviewed(ResultSubmissionId SubmissionId, BranchCentreId CentreId, int Approved, int Refused) : IDomainEvent;
