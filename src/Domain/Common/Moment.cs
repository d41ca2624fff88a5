namespace CmtsEval.Domain.Common;

/// <summary>One instant, and what calendar and wall clock show at it in Asia/Shanghai.</summary>
public readonly record struct Moment(DateOnly Day, TimeOnly Time, DateTimeOffset Instant);
