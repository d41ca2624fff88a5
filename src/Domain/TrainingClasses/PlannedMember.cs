using CmtsEval.Domain.Registrations;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>An accepted registration that shall join a class.</summary>
/// <param name="Group">The practical group, from 1; null lets the class form groups as large as the stations allow.</param>
public sealed record PlannedMember(Registration Registration, int? Group = null);
