namespace CmtsEval.Web.Development;

/// <summary>The system's time plus an offset, so that a developer or a browser test can live through a training year; Development only.</summary>
internal sealed class DevelopmentClock : TimeProvider
{
    private long _offsetTicks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    public void MoveTo(DateTimeOffset now) => Interlocked.Exchange(ref _offsetTicks, (now - base.GetUtcNow()).Ticks);
}
