using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

public sealed record TrainingNoticePublished(TrainingNoticeId NoticeId, BranchCentreId CentreId, bool FeesOutsideReference) : IDomainEvent;

public sealed record TrainingNoticeClosed(TrainingNoticeId NoticeId, BranchCentreId CentreId) : IDomainEvent;

public sealed record TrainingNoticeWithdrawn(TrainingNoticeId NoticeId, BranchCentreId CentreId) : IDomainEvent;

/// <summary>New fees are public and apply from a later day.</summary>
public sealed record TrainingFeesChanged(TrainingNoticeId NoticeId, BranchCentreId CentreId, int Version) : IDomainEvent;

/// <summary>A published notice has another number of places; who waits may move up.</summary>
public sealed record TrainingCapacityChanged(TrainingNoticeId NoticeId, BranchCentreId CentreId) : IDomainEvent;
