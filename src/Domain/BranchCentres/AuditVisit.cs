namespace CmtsEval.Domain.BranchCentres;

/// <summary>When the team comes: each day from the first to the last, between the two times, Asia/Shanghai.</summary>
/// <param name="Until">Last day, included.</param>
public sealed record VisitTime(DateOnly From, DateOnly Until, TimeOnly StartsAt, TimeOnly EndsAt)
{
    internal bool IsInOrder => From <= Until && StartsAt < EndsAt;
}

/// <summary>A time that the society proposed for the audit on site, and what the applicant said (A07.3).</summary>
/// <param name="Number">1 for the first proposal of an application.</param>
/// <param name="Agreed">Null until the applicant has answered.</param>
/// <param name="Reason">Why the applicant asks for another time.</param>
public sealed record AuditVisit(
    int Number, VisitTime Time, DateTimeOffset ProposedAt, bool? Agreed = null, string? Reason = null, DateTimeOffset? AnsweredAt = null);
