namespace CmtsEval.DbTool;

/// <summary>Time that only moves when told, so that demo data has a history.</summary>
internal sealed class ToolClock : TimeProvider
{
    private DateTimeOffset _now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _now;

    public DateOnly Today => DateOnly.FromDateTime(_now.UtcDateTime.AddHours(8));

    /// <summary>10:00 in Shanghai on the day.</summary>
    public void MoveTo(DateOnly day) => _now = new DateTimeOffset(day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);

    public void MoveTo(DateTimeOffset instant) => _now = instant;

    public void ToPresent() => _now = System.GetUtcNow();
}
