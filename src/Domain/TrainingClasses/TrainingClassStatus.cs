namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Planned → Running → Completed / Cancelled.</summary>
public enum TrainingClassStatus
{
    Planned,

    /// <summary>The first roll-call was opened or the first attendance recorded.</summary>
    Running,

    /// <summary>Every session is over and every roll-call is full; nothing changes any more.</summary>
    Completed,

    Cancelled,
}
