using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The checklist of one audit with its findings, as a device needs it to work on without a connection.</summary>
/// <param name="TemplateVersion">The version of the questions that this audit was made under.</param>
/// <param name="VisitOn">First day of the visit that both sides agreed on; null while they have not.</param>
/// <param name="IsSigned">Whether the whole team signed the findings as they stand.</param>
/// <param name="OverdueActions">Corrective actions whose last day has passed without valid evidence.</param>
/// <param name="Occupations">Names of the occupations applied for, by code.</param>
public sealed record AuditSheet(
    Guid ApplicationId,
    uint Version,
    ApplicationStatus Status,
    string UnitName,
    string? Address,
    int TemplateVersion,
    IReadOnlyList<AuditItem> Items,
    IReadOnlyList<AuditRecordView> Records,
    IReadOnlyList<ScopeRow> AppliedScope,
    IReadOnlyDictionary<string, string> Occupations,
    DateOnly? VisitOn,
    DateOnly? AuditedOn,
    IReadOnlyList<ScopeRow> ConfirmedScope,
    IReadOnlyList<AuditTeamMember> Team,
    bool IsSigned,
    IReadOnlyList<AuditCorrectionView> Corrections,
    IReadOnlyList<Guid> OverdueActions,
    bool? Passed,
    string? Conclusion,
    DateTimeOffset? ConcludedAt,
    string? ReportNumber,
    Guid? ReportFileId)
{
    internal static AuditSheet Of(BranchCentreApplication application, uint version, bool hidesFindings, DateOnly today)
    {
        var audit = application.Audit!;
        var names = application.Experts.Select(expert => (expert.Id, expert.Name))
            .Concat(application.Recusals.Select(recusal => (Id: recusal.Expert, recusal.Name)))
            .DistinctBy(expert => expert.Id).ToDictionary(expert => expert.Id, expert => expert.Name);
        return new AuditSheet(
            application.Id.Value,
            version,
            application.Status,
            application.UnitName,
            application.Document.Premises?.Address ?? application.Document.Unit?.Address,
            audit.TemplateVersion,
            audit.Items,
            hidesFindings ? [] : [.. audit.Records.Select(record => new AuditRecordView(
                record.Item, record.Version, View(record.Current), [.. record.Rivals.Select(View)]))],
            application.Document.Scope().Rows,
            OccupationNames.Of(application.Document),
            application.Visit is { Agreed: true } visit ? visit.Time.From : null,
            audit.AuditedOn,
            audit.ConfirmedScope,
            [.. application.Experts.Select(expert => new AuditTeamMember(
                expert.Id.Value, expert.Name, expert.Organisation,
                audit.Signatures.FirstOrDefault(signature => signature.Signer == expert.Id)?.At))],
            application.IsAuditSigned,
            [.. audit.Corrections.Select(correction => new AuditCorrectionView(
                correction.ActionId, correction.Note, correction.Evidence, correction.ProvedAt, correction.Accepted, correction.Remark))],
            application.Status is ApplicationStatus.AuditScheduled
                ? [.. audit.OpenActions(application.Experts).Where(action => action.DueOn < today).Select(action => action.Id)]
                : [],
            audit.Passed,
            audit.Conclusion,
            audit.ConcludedAt,
            audit.Report?.Number,
            audit.Report?.File.Value);

        AuditFindingView View(AuditFinding finding) => new(
            finding.Id, finding.Score, finding.Finding, finding.MeasuredValue, finding.Photos, finding.CorrectiveActions,
            names.GetValueOrDefault(finding.Expert), finding.Expert.Value, finding.FoundAt);
    }
}

/// <param name="Version">Grows with every finding of the item.</param>
/// <param name="Rivals">Findings that contradict the current one.</param>
public sealed record AuditRecordView(string Item, int Version, AuditFindingView Current, IReadOnlyList<AuditFindingView> Rivals);

/// <param name="Expert">Name; null when the expert has left the team.</param>
public sealed record AuditFindingView(
    Guid Id,
    AuditScore Score,
    string? Text,
    decimal? MeasuredValue,
    IReadOnlyList<Guid> Photos,
    IReadOnlyList<CorrectiveAction> CorrectiveActions,
    string? Expert,
    Guid ExpertId,
    DateTimeOffset FoundAt);

public sealed record AuditTeamMember(Guid UserId, string Name, string Organisation, DateTimeOffset? SignedAt);

public sealed record AuditCorrectionView(
    Guid ActionId, string Note, IReadOnlyList<Guid> Evidence, DateTimeOffset ProvedAt, bool? Accepted, string? Remark);
