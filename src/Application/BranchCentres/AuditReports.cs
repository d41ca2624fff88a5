using System.Globalization;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Prints and keeps the report of an audit with its findings, photos, corrections and signatures (A07.3).</summary>
internal sealed class AuditReports(IDocumentRenderer renderer, IFiles files, IClock clock)
{
    public async Task<IssuedDocument> PrintAsync(
        BranchCentreApplication application, bool passed, string? conclusion, CancellationToken cancellationToken)
    {
        var audit = application.Audit!;
        var today = clock.Today;
        var number = $"SH-{today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{application.Id.ToString()[^6..].ToUpperInvariant()}";
        var names = OccupationNames.Of(application.Document);
        var lines = new List<AuditReportLine>();
        foreach (var item in audit.Items)
        {
            lines.Add(await LineAsync(item, audit, names, cancellationToken));
        }

        var document = new AuditReportDocument(
            number,
            today,
            application.UnitName,
            application.UnitUscc,
            application.Document.Premises?.Address ?? application.Document.Unit!.Address!,
            audit.AuditedOn!.Value,
            application.Visit is { Agreed: true } visit ? visit.Time : null,
            audit.TemplateVersion,
            [.. application.Experts.Select(expert => $"{expert.Name}　{expert.Organisation}")],
            [.. application.Recusals.Select(recusal => $"{recusal.Name}（{clock.DayOf(recusal.At).InChinese()}，{recusal.Reason}）")],
            lines,
            [.. audit.ConfirmedScope.Select(row => new ScopeLine(row.OccupationCode, names.GetValueOrDefault(row.OccupationCode, row.OccupationCode), row.Specialty, row.Level))],
            passed,
            conclusion?.Trim(),
            [.. audit.Signatures.Select(signature => new PrintedSignature(signature.Name, clock.DayOf(signature.At), signature.WithSecondFactor))],
            audit.ContentHash());
        var file = await files.KeepAsync(
            renderer.Render(document), $"实地审核报告 {number}.pdf", FilePurpose.IssuedDocument, null, cancellationToken);
        return new IssuedDocument(number, file.Id, file.Sha256);
    }

    private async Task<AuditReportLine> LineAsync(
        AuditItem item, ApplicationAudit audit, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken)
    {
        var finding = audit.RecordOf(item.Key)!.Current;
        var photos = new List<ReadOnlyMemory<byte>>();
        foreach (var photo in finding.Photos)
        {
            var file = await files.RequireAsync(new StoredFileId(photo), cancellationToken);
            if (file.Type is FileType.Jpeg or FileType.Png)
            {
                photos.Add(await ReadAsync(file.Id, cancellationToken));
            }
        }

        return new AuditReportLine(
            item.Rule,
            item.Text,
            item.About is null ? null : names.GetValueOrDefault(item.About, item.About),
            finding.Score,
            finding.Finding?.Trim(),
            item.Measure,
            item.Required,
            finding.MeasuredValue,
            [.. finding.CorrectiveActions.Select(action => new AuditReportAction(
                action.Description, action.DueOn, audit.CorrectionOf(action.Id) is { Accepted: true, VerifiedAt: { } verified } ? clock.DayOf(verified) : null))],
            photos);
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(StoredFileId id, CancellationToken cancellationToken)
    {
        await using var content = await files.OpenAsync(id, cancellationToken);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        return copy.ToArray();
    }
}
