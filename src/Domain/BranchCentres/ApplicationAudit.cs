using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The audit on site: one checklist that the team fills in, signs and concludes.</summary>
/// <param name="TemplateVersion">The <see cref="AuditTemplate"/> that <paramref name="Items"/> were made from; later versions do not touch them.</param>
/// <param name="Records">One per item that has been looked at.</param>
/// <param name="ConfirmedScope">The rows whose conditions the team found fulfilled.</param>
/// <param name="Passed">Null until concluded.</param>
/// <param name="Report">The report as PDF; null until concluded.</param>
/// <param name="TeamSize">How many experts have to sign at least.</param>
public sealed record ApplicationAudit(
    int TemplateVersion,
    IReadOnlyList<AuditItem> Items,
    DateOnly? AuditedOn,
    IReadOnlyList<AuditRecord> Records,
    IReadOnlyList<ScopeRow> ConfirmedScope,
    IReadOnlyList<PersonalSignature> Signatures,
    IReadOnlyList<AuditCorrection> Corrections,
    bool? Passed,
    string? Conclusion,
    DateTimeOffset? ConcludedAt,
    IssuedDocument? Report,
    int TeamSize)
{
    /// <summary>The findings that count, in the order of the checklist.</summary>
    public IEnumerable<AuditFinding> Findings =>
        Items.Select(item => RecordOf(item.Key)?.Current).OfType<AuditFinding>();

    public IEnumerable<CorrectiveAction> CorrectiveActions => Findings.SelectMany(finding => finding.CorrectiveActions);

    public bool IsComplete => AuditedOn is not null && Items.All(item => RecordOf(item.Key) is not null);

    public bool HasConflict => Records.Any(record => record.Rivals.Count > 0);

    public static ApplicationAudit Begin(AuditTemplate template, ApplicationDocument form, ApplicationThresholds thresholds) =>
        new(template.Version, template.ItemsFor(form, thresholds), null, [], [], [], [], null, null, null, null, thresholds.Experts);

    public AuditRecord? RecordOf(string item) => Records.FirstOrDefault(record => record.Item == item);

    public AuditCorrection? CorrectionOf(Guid action) => Corrections.FirstOrDefault(correction => correction.ActionId == action);

    /// <summary>Whether every expert of this team signed the findings as they stand.</summary>
    public bool IsSignedBy(IReadOnlyList<AuditExpert> team) => team.Count >= TeamSize && team.All(member => IsSignedBy(member.Id));

    /// <summary>What the applicant still has to show: nothing was shown yet, or it was rejected. Nothing before the whole team has signed.</summary>
    public IReadOnlyList<CorrectiveAction> OpenActions(IReadOnlyList<AuditExpert> team) => IsSignedBy(team)
        ? [.. CorrectiveActions.Where(action => CorrectionOf(action.Id) is null or { Accepted: false })]
        : [];

    /// <summary>The earliest due day of what the applicant still has to show.</summary>
    internal DateOnly? NextCorrection(IReadOnlyList<AuditExpert> team) => OpenActions(team).Min(action => (DateOnly?)action.DueOn);

    public bool IsSignedBy(UserId expert) => Signatures.Any(signature => signature.Signer == expert);

    /// <summary>Every stored file that findings, corrections and the report refer to.</summary>
    public IReadOnlyList<Guid> Files() =>
        [.. Records.SelectMany(record => record.All).SelectMany(finding => finding.Photos)
            .Concat(Corrections.SelectMany(correction => correction.Evidence))
            .Concat(Report is { } report ? [report.File.Value] : [])
            .Distinct()];

    /// <summary>Whether a major nonconformity touches the unit as a whole or a row of the scope.</summary>
    public bool HasMajorWithin(AuthorisedScope scope) => Findings
        .Where(finding => finding.Score is AuditScore.Major)
        .Select(finding => Items.Single(item => item.Key == finding.Item))
        .Any(item => item.Subject switch
        {
            AuditSubject.Occupation => scope.Rows.Any(row => row.OccupationCode == item.About),
            AuditSubject.Specialty => scope.Rows.Any(row => row.Specialty == item.About),
            _ => true,
        });

    /// <summary>SHA-256 over template version, date, findings and confirmed scope, lower-case hexadecimal: what a signature stands under.</summary>
    public string ContentHash()
    {
        var content = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{TemplateVersion}|{AuditedOn:O}").AppendLine();
        foreach (var finding in Findings)
        {
            content.AppendJoin('|', finding.Item, finding.Score, finding.Finding, finding.MeasuredValue?.ToString(CultureInfo.InvariantCulture))
                .AppendJoin(',', finding.Photos)
                .AppendJoin(',', finding.CorrectiveActions.Select(action => $"{action.Description}@{action.DueOn:O}"))
                .AppendLine();
        }

        foreach (var row in ConfirmedScope)
        {
            content.AppendJoin('|', row.OccupationCode, row.Specialty, row.Level).AppendLine();
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString().ReplaceLineEndings("\n"))));
    }
}
