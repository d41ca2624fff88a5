using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.BranchCentres;

/// <param name="Form">Identity numbers and mobiles are masked.</param>
/// <param name="Version">Sent back with a change, so that nobody overwrites what they did not see.</param>
/// <param name="Unanswered">Requirements whose reason of the last return has no answer yet.</param>
/// <param name="ReviewOwner">Shown to the society only.</param>
/// <param name="MayDecide">False for an approver who reviewed or audited it (A07.4).</param>
public sealed record ApplicationView(
    Guid Id,
    uint Version,
    ApplicationKind Kind,
    ApplicationStatus Status,
    int Round,
    string UnitName,
    string UnitUscc,
    DateTimeOffset StartedAt,
    DateTimeOffset? SubmittedAt,
    ApplicationDocument Form,
    IReadOnlyList<ApplicationFile> Files,
    IReadOnlyList<FileVersionView> FileVersions,
    IReadOnlyList<ReviewView> Reviews,
    IReadOnlyList<AnswerView> Answers,
    IReadOnlyList<string> Unanswered,
    ReviewOwnerView? ReviewOwner,
    IReadOnlyList<ExpertView> Experts,
    bool IsTeamComplete,
    IReadOnlyList<RecusalView> Recusals,
    IReadOnlyList<VisitView> Visits,
    AuditView? Audit,
    AgreementView? Agreement,
    DecisionView? Decision,
    Guid? CentreId,
    bool MayDecide)
{
    /// <param name="present">Scope of the centre that applies; null for a unit that is none yet.</param>
    internal static ApplicationView Of(
        BranchCentreApplication application,
        uint version,
        IReadOnlyDictionary<UserId, string> names,
        IReadOnlyList<ApplicationFile> files,
        AuthorisedScope? present,
        ICurrentUser user) => new(
            application.Id.Value,
            version,
            application.Kind,
            application.Status,
            application.Round,
            application.UnitName,
            application.UnitUscc,
            application.StartedAt,
            application.SubmittedAt,
            ApplicationMasking.Mask(application.Document),
            files,
            FileVersionView.Of(application, names),
            [.. application.Reviews.Select(review => new ReviewView(
                review.Round, review.Rule, review.Verdict, review.Reason, names.GetValueOrDefault(review.Reviewer), review.At))],
            [.. application.Answers.Select(answer => new AnswerView(answer.Round, answer.Rule, answer.Text, answer.At))],
            application.Unanswered,
            application.ReviewOwner is { } owner && user.SeesEveryCentre
                ? new ReviewOwnerView(owner.Value, names.GetValueOrDefault(owner), owner == user.SignedInId)
                : null,
            [.. application.Experts.Select(expert => new ExpertView(
                expert.Id.Value, expert.Name, expert.Organisation, expert.ImpartialSince, application.Audit?.IsSignedBy(expert.Id) is true))],
            application.IsTeamComplete,
            user.SeesEveryCentre ? [.. application.Recusals.Select(recusal => new RecusalView(recusal.Name, recusal.Reason, recusal.At))] : [],
            [.. application.Visits.Select(VisitView.Of)],
            application.Audit is { } audit ? AuditView.Of(audit) : null,
            application.Agreement is { } agreement ? AgreementView.Of(agreement, present) : null,
            application.Decision is { } decision
                ? new DecisionView(decision.Granted, names.GetValueOrDefault(decision.Approver), decision.On, decision.Reason)
                : null,
            application.CentreId?.Value,
            !application.Reviewers.Contains(user.Id) && application.Experts.All(expert => expert.Id != user.Id));
}

/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record ApplicationFile(Guid Id, string Name, FileType Type, long Size, FilePurpose Purpose, string Sha256);

/// <summary>A file as it was put into a place of the form; name and hash are among the application's files.</summary>
/// <param name="Slot">The place, as in the checklist's evidence.</param>
/// <param name="Number">1 for the first version of a place.</param>
/// <param name="IsCurrent">False for a former version, and once the place is empty.</param>
public sealed record FileVersionView(string Slot, int Number, Guid File, string? By, DateTimeOffset At, bool IsCurrent)
{
    internal static IReadOnlyList<FileVersionView> Of(BranchCentreApplication application, IReadOnlyDictionary<UserId, string> names)
    {
        var current = EvidenceFile.Of(application.Document).ToLookup(evidence => evidence.Slot, evidence => evidence.File);
        return
        [
            .. application.AttachedFiles.GroupBy(attached => attached.Slot).SelectMany(slot => slot.Select((attached, index) =>
                new FileVersionView(
                    slot.Key, index + 1, attached.File, names.GetValueOrDefault(attached.By), attached.At,
                    index == slot.Count() - 1 && current[slot.Key].Contains(attached.File)))),
        ];
    }
}

/// <param name="Reviewer">Named to the society only.</param>
public sealed record ReviewView(int Round, string Rule, RequirementVerdict Verdict, string? Reason, string? Reviewer, DateTimeOffset At);

/// <param name="Round">The round that was returned.</param>
public sealed record AnswerView(int Round, string Rule, string Text, DateTimeOffset At);

public sealed record ReviewOwnerView(Guid UserId, string? Name, bool IsMe);

/// <param name="ImpartialSince">When the expert declared to have no relation to the applicant; null until then.</param>
public sealed record ExpertView(Guid UserId, string Name, string Organisation, DateTimeOffset? ImpartialSince, bool Signed);

/// <summary>Who stepped back from the audit; shown to the society only.</summary>
public sealed record RecusalView(string Name, string Reason, DateTimeOffset At);

/// <summary>A time proposed for the audit on site; the last one of the list counts.</summary>
/// <param name="Agreed">Null until the applicant has answered.</param>
public sealed record VisitView(int Number, VisitTime Time, DateTimeOffset ProposedAt, bool? Agreed, string? Reason, DateTimeOffset? AnsweredAt)
{
    internal static VisitView Of(AuditVisit visit) =>
        new(visit.Number, visit.Time, visit.ProposedAt, visit.Agreed, visit.Reason, visit.AnsweredAt);
}

public sealed record AuditView(
    DateOnly? AuditedOn,
    IReadOnlyList<ScopeRow> ConfirmedScope,
    bool? Passed,
    string? Conclusion,
    DateTimeOffset? ConcludedAt)
{
    internal static AuditView Of(ApplicationAudit audit) =>
        new(audit.AuditedOn, audit.ConfirmedScope, audit.Passed, audit.Conclusion, audit.ConcludedAt);
}

/// <param name="Sha256">Of the document as offered; sent back with the signature.</param>
/// <param name="Scope">What is granted with it.</param>
/// <param name="IsOvertaken">Whether the centre that applies has another scope by now, so that it must be offered anew.</param>
/// <param name="ApplicantSignedAt">Null while the applicant's signature is due.</param>
/// <param name="SocietySignedAt">Null while the society's signature is due.</param>
public sealed record AgreementView(
    string Number,
    Guid FileId,
    string Sha256,
    IReadOnlyList<ScopeRow> Scope,
    DateOnly ValidFrom,
    DateOnly ValidUntil,
    DateTimeOffset OfferedAt,
    DateTimeOffset? ApplicantSignedAt,
    DateTimeOffset? SocietySignedAt,
    bool IsOvertaken)
{
    internal static AgreementView Of(AgreementOffer offer, AuthorisedScope? present) => new(
        offer.Document.Number, offer.Document.File.Value, offer.Document.Sha256, offer.Scope, offer.ValidFrom, offer.ValidUntil,
        offer.OfferedAt, offer.Applicant?.At, offer.Society?.At, offer.Society is null && !offer.Fits(present));
}

/// <param name="Approver">Named to the society only.</param>
public sealed record DecisionView(bool Granted, string? Approver, DateOnly On, string? Reason);
