using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.TrainingPlans;

/// <summary>How many people are to be trained for one occupation, specialty and level in one period.</summary>
public sealed class TrainingPlanRow
{
    private TrainingPlanRow()
    {
    }

    public TrainingPlanRowId Id { get; private set; }

    public ScopeRow Row { get; private set; } = null!;

    /// <summary>1 to 10,000.</summary>
    public int HeadCount { get; private set; }

    /// <summary>First day of the period; within the plan's year.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the period; within the plan's year.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Assessors that the society is asked to provide; 0 or more.</summary>
    public int AssessorsNeeded { get; private set; }

    internal static TrainingPlanRow Of(PlannedTraining planned) => new()
    {
        Id = TrainingPlanRowId.New(),
        Row = planned.Row,
        HeadCount = planned.HeadCount,
        From = planned.From,
        Until = planned.Until,
        AssessorsNeeded = planned.AssessorsNeeded,
    };
}

/// <summary>A row as the centre drafts it.</summary>
public sealed record PlannedTraining(ScopeRow Row, int HeadCount, DateOnly From, DateOnly Until, int AssessorsNeeded = 0);
