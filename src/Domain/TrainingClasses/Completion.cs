using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Whether a trainee completed the training, and the figures that say why (A16.3).</summary>
/// <param name="Required">The share of theory and of practical sessions that must be attended, 0 to 1.</param>
/// <param name="MissingRecords">Numbers of the practical sessions attended without a practical record.</param>
public sealed record Completion(
    TraineeId TraineeId,
    int TheoryAttended,
    int TheorySessions,
    int PracticalAttended,
    int PracticalSessions,
    decimal Required,
    IReadOnlyList<int> MissingRecords)
{
    public decimal TheoryShare => Share(TheoryAttended, TheorySessions);

    public decimal PracticalShare => Share(PracticalAttended, PracticalSessions);

    public decimal OverallShare => Share(TheoryAttended + PracticalAttended, TheorySessions + PracticalSessions);

    public bool Completed => TheoryShare >= Required && PracticalShare >= Required && MissingRecords.Count == 0;

    private static decimal Share(int attended, int sessions) => sessions == 0 ? 0 : (decimal)attended / sessions;
}
