namespace CmtsEval.Domain.Examinations;

/// <summary>Requested → Arranged → Held → Marked → Verified → Published → Closed; Void at any time before Closed.</summary>
public enum ExaminationStatus
{
    /// <summary>The centre asked for it.</summary>
    Requested,

    /// <summary>The society set time, place and mode (A20.2).</summary>
    Arranged,

    Held,

    /// <summary>Every eligible candidate has every mark.</summary>
    Marked,

    /// <summary>A second person checked the marks; they are locked.</summary>
    Verified,

    Published,

    /// <summary>The publication period is over.</summary>
    Closed,

    Void,
}
