using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.BranchCentres;

public enum RequirementVerdict
{
    Passed,
    Failed,
}

/// <summary>What one reviewer found about one requirement in one round of submission (A07.2).</summary>
/// <param name="Rule">A rule of <see cref="ApplicationRequirement.All"/>, <c>A06.2</c>.</param>
/// <param name="Round">1 for the first submission; grows with every resubmission, earlier rounds stay.</param>
/// <param name="Reason">Needed when the verdict is failed.</param>
public sealed record RequirementReview(
    int Round, string Rule, RequirementVerdict Verdict, string? Reason, UserId Reviewer, DateTimeOffset At);

/// <summary>What the applicant says to one reason of a return; without it the application is not handed in again.</summary>
/// <param name="Round">The round that was returned.</param>
public sealed record ReviewAnswer(int Round, string Rule, string Text, DateTimeOffset At);

/// <summary>The form as it was handed in; kept to show what changed since.</summary>
/// <param name="Number">1 for the first submission.</param>
public sealed record SubmittedRound(int Number, DateTimeOffset SubmittedAt, ApplicationDocument Document);
