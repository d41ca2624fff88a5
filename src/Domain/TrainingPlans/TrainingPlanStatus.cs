namespace CmtsEval.Domain.TrainingPlans;

public enum TrainingPlanStatus
{
    Draft,
    Submitted,
    Approved,

    /// <summary>Sent back with reasons; may be revised and submitted again.</summary>
    Returned,

    /// <summary>The centre was revoked (A31.1).</summary>
    Ended,
}

public enum TrainingPlanKind
{
    /// <summary>The plan of the year, one for each centre.</summary>
    Annual,

    /// <summary>An addition within the year.</summary>
    Supplement,
}
