using CmtsEval.Application.Documents;
using CmtsEval.Infrastructure.Documents.Layouts;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>Draws documents with Skia: text stays text, fonts are embedded as subsets.</summary>
internal sealed class SkiaDocumentRenderer(IOptions<DocumentOptions> options) : IDocumentRenderer, IDisposable
{
    private readonly DocumentFonts _fonts = DocumentFonts.Complete();

    public byte[] Render(PrintedDocument document)
    {
        var needed = _fonts.Recording();
        using (var rehearsal = new PageSet(needed))
        {
            Draw(document, rehearsal);
        }

        using var fonts = needed.Subset();
        using var pages = new PageSet(fonts);
        var title = Draw(document, pages);

        using var stream = new SKDynamicMemoryWStream();
        using (var pdf = SKDocument.CreatePdf(stream, Metadata(document, title)))
        {
            pages.WriteTo(pdf);
            pdf.Close();
        }

        using var data = stream.DetachAsData();
        return data.ToArray();
    }

    public void RequireDrawable(string text) => _fonts.RequireDrawable(text);

    public void Dispose() => _fonts.Dispose();

    private string Draw(PrintedDocument document, PageSet pages) => document switch
    {
        AgreementDocument agreement => AgreementLayout.Draw(agreement, pages, options.Value),
        LicenceDocument licence => LicenceLayout.Draw(licence, pages, options.Value),
        PlaqueDocument plaque => PlaqueLayout.Draw(plaque, pages, options.Value),
        ScopeDocument scope => ScopeLayout.Draw(scope, pages, options.Value),
        AuditReportDocument report => AuditReportLayout.Draw(report, pages, options.Value),
        CertificateDocument certificate => CertificateLayout.Draw(certificate, pages, options.Value),
        AssessorCertificateDocument certificate => AssessorCertificateLayout.Draw(certificate, pages, options.Value),
        ApplicationFormDocument form => ApplicationFormLayout.Draw(form, pages, options.Value),
        _ => throw new NotSupportedException($"No layout for {document.GetType().Name}."),
    };

    private SKDocumentPdfMetadata Metadata(PrintedDocument document, string title)
    {
        var day = document.IssuedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new SKDocumentPdfMetadata
        {
            Title = $"{title} {document.Number}",
            Author = options.Value.SocietyName,
            Creation = day,
            Modified = day,
            RasterDpi = 300,
            EncodingQuality = 101,
        };
    }
}
