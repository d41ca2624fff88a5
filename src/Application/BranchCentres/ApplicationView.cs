using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.BranchCentres;

/// <param name="Form">Identity numbers and mobiles are masked.</param>
/// <param name="Version">Sent back with a change, so that nobody overwrites what they did not see.</param>
/// <param name="MayDecide">False for an approver who reviewed or audited it (A07.4).</param>
public sealed record ApplicationView(
    Guid Id,
    uint Version,
    ApplicationStatus Status,
    int Round,
    string UnitName,
    string UnitUscc,
    DateTimeOffset StartedAt,
    DateTimeOffset? SubmittedAt,
    ApplicationDocument Form,
    IReadOnlyList<ApplicationFile> Files,
    IReadOnlyList<ReviewView> Reviews,
    IReadOnlyList<ExpertView> Experts,
    AuditView? Audit,
    DecisionView? Decision,
    Guid? CentreId,
    bool MayDecide)
{
    internal static ApplicationView Of(
        BranchCentreApplication application,
        uint version,
        IReadOnlyDictionary<UserId, string> names,
        IReadOnlyList<ApplicationFile> files,
        ICurrentUser user) => new(
            application.Id.Value,
            version,
            application.Status,
            application.Round,
            application.UnitName,
            application.UnitUscc,
            application.StartedAt,
            application.SubmittedAt,
            ApplicationMasking.Mask(application.Document),
            files,
            [.. application.Reviews.Select(review => new ReviewView(
                review.Round, review.Rule, review.Verdict, review.Reason, names.GetValueOrDefault(review.Reviewer), review.At))],
            [.. application.Experts.Select(expert => new ExpertView(
                expert.Id.Value, expert.Name, expert.Organisation, application.Audit?.IsSignedBy(expert.Id) is true))],
            application.Audit is { } audit ? AuditView.Of(audit) : null,
            application.Decision is { } decision
                ? new DecisionView(decision.Granted, names.GetValueOrDefault(decision.Approver), decision.On, decision.Reason)
                : null,
            application.CentreId?.Value,
            !application.Reviewers.Contains(user.Id) && application.Experts.All(expert => expert.Id != user.Id));
}

public sealed record ApplicationFile(Guid Id, string Name, FileType Type, long Size, FilePurpose Purpose);

/// <param name="Reviewer">Named to the society only.</param>
public sealed record ReviewView(int Round, string Rule, RequirementVerdict Verdict, string? Reason, string? Reviewer, DateTimeOffset At);

public sealed record ExpertView(Guid UserId, string Name, string Organisation, bool Signed);

public sealed record AuditView(
    DateOnly? AuditedOn,
    IReadOnlyList<AuditItem> Items,
    IReadOnlyList<ScopeRow> ConfirmedScope,
    bool? Passed,
    string? Conclusion,
    DateTimeOffset? ConcludedAt)
{
    internal static AuditView Of(ApplicationAudit audit) =>
        new(audit.AuditedOn, audit.Items, audit.ConfirmedScope, audit.Passed, audit.Conclusion, audit.ConcludedAt);
}

/// <param name="Approver">Named to the society only.</param>
public sealed record DecisionView(bool Granted, string? Approver, DateOnly On, string? Reason);
