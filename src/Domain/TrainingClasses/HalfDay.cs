namespace CmtsEval.Domain.TrainingClasses;

/// <summary>The part of a day that one session fills.</summary>
public enum HalfDay
{
    /// <summary>上午</summary>
    Morning,

    /// <summary>下午</summary>
    Afternoon,

    /// <summary>晚上</summary>
    Evening,
}

/// <summary>The times a half-day stands for unless a session names its own.</summary>
public static class HalfDays
{
    public static TimeOnly StartsAt(this HalfDay halfDay) => halfDay switch
    {
        HalfDay.Morning => new TimeOnly(8, 30),
        HalfDay.Afternoon => new TimeOnly(13, 30),
        _ => new TimeOnly(18, 30),
    };

    public static TimeOnly EndsAt(this HalfDay halfDay) => halfDay switch
    {
        HalfDay.Morning => new TimeOnly(11, 30),
        HalfDay.Afternoon => new TimeOnly(16, 30),
        _ => new TimeOnly(21, 30),
    };
}
