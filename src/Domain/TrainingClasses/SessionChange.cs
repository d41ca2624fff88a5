using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Time, place and teacher of a session before it was changed, and why it was.</summary>
public sealed record SessionChange(
    DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, TeacherId TeacherId, string Reason, UserId By, DateTimeOffset At);
