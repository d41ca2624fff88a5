using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Domain.Blacklist;

public sealed record TraineeBlacklisted(BlacklistEntryId EntryId, RegistrationId RegistrationId, DateOnly Until) : IDomainEvent;
