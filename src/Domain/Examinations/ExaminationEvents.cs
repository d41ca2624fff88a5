using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

public sealed record ExaminationRequested(ExaminationId ExaminationId, BranchCentreId CentreId) : IDomainEvent;

public sealed record ExaminationArranged(ExaminationId ExaminationId, BranchCentreId CentreId) : IDomainEvent;

public sealed record ExaminationHeld(ExaminationId ExaminationId, BranchCentreId CentreId) : IDomainEvent;

public sealed record MarksVerified(ExaminationId ExaminationId, BranchCentreId CentreId) : IDomainEvent;

public sealed record ResultsPublished(ExaminationId ExaminationId, BranchCentreId CentreId, DateOnly Until) : IDomainEvent;
