using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Common;

/// <summary>The time, and the day it is in Asia/Shanghai.</summary>
public interface IClock
{
    DateTimeOffset Now { get; }

    /// <summary>The calendar day in Asia/Shanghai.</summary>
    DateOnly Today { get; }

    /// <summary>Now, with what calendar and wall clock show in Asia/Shanghai.</summary>
    Moment Moment { get; }

    /// <summary>The calendar day in Asia/Shanghai of any instant.</summary>
    DateOnly DayOf(DateTimeOffset instant);

    /// <summary>The instant at which a wall clock in Asia/Shanghai shows this date and time.</summary>
    DateTimeOffset At(DateOnly day, TimeOnly time);
}

/// <summary>The one place that names the zone.</summary>
public sealed class ShanghaiClock(TimeProvider source) : IClock
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateTimeOffset Now => source.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public Moment Moment
    {
        get
        {
            var instant = Now;
            var local = TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
            return new Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), instant);
        }
    }

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
