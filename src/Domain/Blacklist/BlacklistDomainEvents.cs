using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Blacklist;

/// <param name="Until">First day on which the entry is in force no more.</param>
public sealed record TraineeBlacklisted(BlacklistEntryId EntryId, TraineeId TraineeId, string Ground, DateOnly Until) : IDomainEvent;

/// <summary>Somebody of the society, not involved before, upheld, corrected or lifted an entry.</summary>
public sealed record BlacklistEntryDecided(BlacklistEntryId EntryId, BlacklistEventId EventId, TraineeId TraineeId, BlacklistStep Step, string Reason)
    : IDomainEvent;
