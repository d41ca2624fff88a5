using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

/// <summary>Why a subject is not passed.</summary>
public enum ShortfallKind
{
    /// <summary>There is no mark yet.</summary>
    Missing,

    Absent,

    Void,

    BelowPassMark,
}

public sealed record Shortfall(ExamSubject Subject, ShortfallKind Kind);

/// <summary>Whether a candidate passed, and everything that stands against it (A23.1).</summary>
public sealed record Outcome(TraineeId TraineeId, bool TrainingCompleted, IReadOnlyList<Shortfall> Shortfalls)
{
    public bool Passed => TrainingCompleted && Shortfalls.Count == 0;
}
