namespace CmtsEval.Domain.Supervision;

public enum ComplaintKind
{
    /// <summary>Other fees than published were charged (A11.3).</summary>
    ChargedOtherThanPublished,

    /// <summary>An agent recruits, trains or takes money (A09.1).</summary>
    AgentInvolved,

    /// <summary>Advertising that promises what nobody may promise, or prices below cost (A10.2).</summary>
    ImproperAdvertising,

    /// <summary>Works outside its scope (A08.1).</summary>
    OutsideScope,

    Other,
}

public enum ComplaintStatus
{
    /// <summary>Waits for the society.</summary>
    Filed,

    /// <summary>Somebody of the society has read it and is looking into it.</summary>
    Acknowledged,
}
