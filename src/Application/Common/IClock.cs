namespace CmtsEval.Application.Common;

/// <summary>The time, and the day it is in Asia/Shanghai.</summary>
public interface IClock
{
    DateTimeOffset Now { get; }

    /// <summary>The calendar day in Asia/Shanghai.</summary>
    DateOnly Today { get; }

    /// <summary>The calendar day in Asia/Shanghai of any instant.</summary>
    DateOnly DayOf(DateTimeOffset instant);

    /// <summary>The instant at which a wall clock in Asia/Shanghai shows this date and time.</summary>
    DateTimeOffset At(DateOnly day, TimeOnly time);
}

internal sealed class ShanghaiClock(TimeProvider time) : IClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public DateTimeOffset At(DateOnly day, TimeOnly at)
    {
        var local = day.ToDateTime(at);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
