using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The audit on site by experts (A07.3).</summary>
public sealed partial class BranchCentreApplication
{
    public ApplicationAudit? Audit
    {
        get;
        private set
        {
            field = value;
            CorrectionsDueAt = value?.NextCorrection(Experts) is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
        }
    }

    /// <summary>The day on which the first corrective action that the applicant has not shown is due, at 00:00 UTC, for the database to sort by; null for none.</summary>
    public DateTimeOffset? CorrectionsDueAt { get; private set; }

    /// <summary>Whether every expert of the team signed the findings as they stand.</summary>
    public bool IsAuditSigned => Audit?.IsSignedBy(Experts) is true;

    /// <summary>
    /// Takes findings in. One that is known already changes nothing; one that was written without having seen the current finding of
    /// its item stands beside it until somebody chooses. Signatures given before no longer count once anything has changed.
    /// </summary>
    /// <exception cref="DomainException">No audit, not of the team, an unknown item, a nonconformity without finding or action, or a
    /// conform score below what the rule requires (A07.3); then nothing is taken.</exception>
    public void RecordAudit(IReadOnlyList<AuditFinding> findings, UserId expert)
    {
        RequireOpenAudit(expert);
        var faults = new Faults();
        for (var index = 0; index < findings.Count; index++)
        {
            CheckFinding(findings[index], $"findings[{index}]", faults);
        }

        faults.ThrowIfAny();

        var records = findings.Aggregate(Audit!.Records, Take);
        if (!records.SequenceEqual(Audit.Records))
        {
            Audit = Audit with { Records = records, Signatures = [] };
        }
    }

    /// <summary>Chooses between findings of one item that contradict each other; signatures given before no longer count.</summary>
    /// <exception cref="DomainException">No audit, not of the team, or no such conflict (A07.3).</exception>
    public void SettleAuditConflict(string item, Guid chosen, UserId expert)
    {
        RequireOpenAudit(expert);
        var record = Audit!.RecordOf(item);
        Require(
            record is { Rivals.Count: > 0 } && record.Rivals.Append(record.Current).Any(finding => finding.Id == chosen),
            Errors.AuditConflictUnknown);

        Audit = Audit with { Records = [.. Audit.Records.Select(other => other == record ? record!.Settle(chosen) : other)], Signatures = [] };
    }

    /// <summary>States the day of the visit and the rows whose conditions were found fulfilled; signatures given before no longer count.</summary>
    /// <exception cref="DomainException">No audit, not of the team, or rows that were not applied for (A07.3).</exception>
    public void ConfirmAuditedScope(DateOnly auditedOn, AuthorisedScope confirmed, UserId expert)
    {
        RequireOpenAudit(expert);
        Require(Document.Scope().Covers(confirmed), Errors.ScopeNotAppliedFor);

        Audit = Audit! with { AuditedOn = auditedOn, ConfirmedScope = confirmed.Rows, Signatures = [] };
    }

    /// <summary>Signs the findings as they stand; signing twice changes nothing.</summary>
    /// <exception cref="DomainException">No audit, not of the team, an item without finding, or a conflict that nobody settled (A07.3).</exception>
    public void SignAudit(PersonalSignature signature)
    {
        RequireOpenAudit(signature.Signer);
        Require(!Audit!.HasConflict, Errors.AuditConflictOpen);
        Require(Audit.IsComplete, Errors.AuditIncomplete);

        if (!Audit.IsSignedBy(signature.Signer))
        {
            Audit = Audit with { Signatures = [.. Audit.Signatures, signature with { ContentHash = Audit.ContentHash() }] };
        }
    }

    /// <summary>Ends the audit.</summary>
    /// <exception cref="DomainException">Not complete, not signed by all, or passed in spite of a major nonconformity within the confirmed
    /// scope or a corrective action that nobody verified (A07.3).</exception>
    public void ConcludeAudit(bool passed, string? conclusion, IssuedDocument report, UserId expert, DateTimeOffset now)
    {
        RequireConcludable(passed, expert);

        Audit = Audit! with { Passed = passed, Conclusion = conclusion?.Trim(), ConcludedAt = now, Report = report };
        Status = ApplicationStatus.Audited;
        WaitingSince = now;
        Raise(new ApplicationAudited(Id, passed));
    }

    /// <summary>Refuses what <see cref="ConcludeAudit"/> would: the report is printed only once this holds.</summary>
    public void RequireConcludable(bool passed, UserId expert)
    {
        RequireOpenAudit(expert);
        Require(!Audit!.HasConflict, Errors.AuditConflictOpen);
        Require(Audit.IsComplete, Errors.AuditIncomplete);
        Require(IsAuditSigned, Errors.AuditNotSigned);
        if (passed)
        {
            Require(Audit.ConfirmedScope.Count > 0, Errors.ScopeNotAudited);
            Require(!Audit.HasMajorWithin(AuthorisedScope.Of(Audit.ConfirmedScope)), Errors.MajorNonconformity);
            Require(
                MinorActions().All(action => Audit.CorrectionOf(action.Id)?.Accepted is true),
                Errors.CorrectiveActionUnverified);
        }
    }

    private void CheckFinding(AuditFinding finding, string path, Faults faults)
    {
        if (Audit!.RecordOf(finding.Item)?.Knows(finding.Id) is true)
        {
            return;
        }

        var item = Audit.Items.FirstOrDefault(entry => entry.Key == finding.Item);
        faults.Check(item is not null, Errors.AuditItemUnknown, path);
        faults.Check(
            !finding.IsNonconformity || !string.IsNullOrWhiteSpace(finding.Finding), Errors.FindingMissing, path, ("item", finding.Item));
        faults.Check(
            !finding.IsNonconformity || finding.CorrectiveActions.Count > 0, Errors.CorrectiveActionOpen, path, ("item", finding.Item));
        faults.Check(
            finding.Score is not AuditScore.Conform || item?.Required is null || finding.MeasuredValue is null || finding.MeasuredValue >= item.Required,
            Errors.MeasuredBelowRequired, path, ("item", finding.Item), ("required", item?.Required), ("actual", finding.MeasuredValue));
    }

    private static IReadOnlyList<AuditRecord> Take(IReadOnlyList<AuditRecord> records, AuditFinding finding) =>
        records.Any(record => record.Item == finding.Item)
            ? [.. records.Select(record => record.Item == finding.Item ? record.With(finding) : record)]
            : [.. records, AuditRecord.First(finding)];

    private IEnumerable<CorrectiveAction> MinorActions() =>
        Audit!.Findings.Where(finding => finding.Score is AuditScore.Minor).SelectMany(finding => finding.CorrectiveActions);

    private void RequireOpenAudit(UserId expert)
    {
        Require(RequireMember(expert).ImpartialSince is not null, Errors.ImpartialityNotDeclared);
    }
}
