namespace CmtsEval.Domain.Examinations;

/// <summary>Time, place and mode as the society set them (A20.2).</summary>
/// <param name="EndsAt">After <paramref name="StartsAt"/>.</param>
/// <param name="PracticalGroupSize">How many are examined in practice at once; at most the stations (A06.4).</param>
public sealed record ExamArrangement(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, ExamMode Mode, int PracticalGroupSize);

/// <summary>A theory room with its seats.</summary>
public sealed record ExamRoom(string Name, int Seats);
