using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>What a roll-call, a sign-in or a sheet says of one trainee at one session.</summary>
public sealed record AttendanceEntry(
    TraineeId TraineeId,
    AttendanceStatus Status,
    SignInMethod? Method = null,
    DateTimeOffset? SignedInAt = null,
    DateTimeOffset? SignedOutAt = null,
    int? Group = null,
    string? Note = null);
