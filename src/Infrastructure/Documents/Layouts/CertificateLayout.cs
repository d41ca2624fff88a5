using CmtsEval.Application.Documents;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using SkiaSharp;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>职业能力水平评价证书: A4 across, photo and QR code on the left, the certified facts on the right.</summary>
internal static class CertificateLayout
{
    private const string Title = "职业能力水平评价证书";
    private static readonly float Left = Mm(30);
    private static readonly float Labels = Mm(86);
    private static readonly float Values = Mm(119);
    private static readonly float Right = Mm(268);

    public static string Draw(CertificateDocument certificate, PageSet pages, DocumentOptions options)
    {
        var sheet = pages.Add(A4Landscape);
        Ornament.Frame(sheet);
        sheet.Text(Title, sheet.Size.Width / 2, Mm(41), new TextStyle(33, Bold: true, Ink: Palette.Crimson, Tracking: 5), Align.Centre);
        sheet.Text(
            "CERTIFICATE OF OCCUPATIONAL COMPETENCE EVALUATION",
            sheet.Size.Width / 2, Mm(49.5f), new TextStyle(9.5f, Ink: Palette.Gold, Tracking: 1.3f), Align.Centre);
        sheet.Line(Mm(98), Mm(54), Mm(199), Mm(54), 0.7f, Palette.Gold);

        DrawPhoto(sheet, certificate.Photo);
        DrawCode(sheet, options.PublicBaseUrl + certificate.VerificationPath);
        DrawFacts(sheet, certificate);
        DrawIssuer(sheet, certificate, options);
        return Title;
    }

    private static void DrawPhoto(Sheet sheet, ReadOnlyMemory<byte> photo)
    {
        using var data = SKData.CreateCopy(photo.Span);
        using var picture = SKImage.FromEncodedData(data) ?? throw new DomainException(DocumentErrors.PhotoUnreadable);
        var box = SKRect.Create(Left + Mm(3), Mm(64), Mm(36), Mm(52.36f));
        sheet.Canvas.DrawImage(picture, box, new SKSamplingOptions(SKCubicResampler.Mitchell));
        sheet.Box(box, 0.6f, Palette.Gold);
    }

    private static void DrawCode(Sheet sheet, string address)
    {
        QrCode.Draw(sheet, address, Left + Mm(7), Mm(128), Mm(28));
        var style = new TextStyle(8, Ink: Palette.Quiet);
        sheet.Text("扫描二维码核验证书", Left + Mm(21), Mm(161), style, Align.Centre);
    }

    private static void DrawFacts(Sheet sheet, CertificateDocument certificate)
    {
        var row = certificate.Row;
        var facts = new List<(string Label, string Value)>
        {
            ("姓名", certificate.HolderName),
            (certificate.IdentityKindName, certificate.IdentityNumber),
            ("职业名称", $"{row.OccupationName}（{row.OccupationCode}）"),
            ("工种", row.Specialty),
            ("职业能力等级", row.Level.ChineseName()),
            ("评价机构", certificate.CentreName),
            ("证书编号", certificate.Number),
        };
        if (certificate.ReplacedNumber is { } replaced)
        {
            facts.Add(("原证书编号", replaced));
        }

        var baseline = Mm(70);
        var step = Mm(facts.Count > 7 ? 9.9f : 11.2f);
        foreach (var (label, value) in facts)
        {
            sheet.Text(label, Labels, baseline, sheet.Fit(label, new TextStyle(11.5f, Ink: Palette.Quiet), Values - Labels - Mm(2)));
            var style = new TextStyle(label == "姓名" ? 17 : 13.5f, Bold: label is "姓名" or "证书编号");
            sheet.Text(value, Values, baseline, sheet.Fit(value, style, Right - Values - Mm(2)));
            sheet.Line(Values - Mm(1), baseline + Mm(2.2f), Right, baseline + Mm(2.2f), 0.35f, Palette.PaleGold);
            baseline += step;
        }
    }

    private static void DrawIssuer(Sheet sheet, CertificateDocument certificate, DocumentOptions options)
    {
        var statement = $"{LegalText.BasisSentence}，经培训考核，职业能力水平评价合格，特发此证。";
        var style = new TextStyle(10, Ink: Palette.Quiet);
        var baseline = Mm(151.5f);
        foreach (var line in Paragraphs.Lines(sheet, statement, Mm(118), style))
        {
            sheet.Text(line, Labels, baseline, style);
            baseline += Mm(5.6f);
        }

        var middle = Mm(232);
        sheet.Text(options.SocietyName, middle, Mm(171), new TextStyle(15, Bold: true, Tracking: 1), Align.Centre);
        sheet.Text(certificate.IssuedOn.InChinese(), middle, Mm(179.5f), new TextStyle(13), Align.Centre);
        RoundSeal.Draw(sheet, middle, Mm(161.5f), options.SocietyName, "职业能力评价专用章");
    }
}
