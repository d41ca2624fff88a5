using CmtsEval.Application.Documents;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>职业能力水平评价员证书: A4 across, the certified facts, term, QR code to the public check (A18.1).</summary>
internal static class AssessorCertificateLayout
{
    private const string Title = "职业能力水平评价员证书";
    private static readonly float Labels = Mm(52);
    private static readonly float Values = Mm(88);
    private static readonly float Right = Mm(258);

    public static string Draw(AssessorCertificateDocument certificate, PageSet pages, DocumentOptions options)
    {
        var sheet = pages.Add(A4Landscape);
        Ornament.Frame(sheet);
        sheet.Text(Title, sheet.Size.Width / 2, Mm(41), new TextStyle(31, Bold: true, Ink: Palette.Crimson, Tracking: 4), Align.Centre);
        sheet.Text($"编号：{certificate.Number}", sheet.Size.Width / 2, Mm(51), new TextStyle(12, Ink: Palette.Quiet), Align.Centre);
        sheet.Line(Mm(98), Mm(55), Mm(199), Mm(55), 0.7f, Palette.Gold);

        DrawFacts(sheet, certificate);
        DrawFoot(sheet, certificate, options);
        return Title;
    }

    private static void DrawFacts(Sheet sheet, AssessorCertificateDocument certificate)
    {
        (string Label, string Value)[] facts =
        [
            ("姓名", certificate.HolderName),
            ("身份证号", certificate.MaskedIdNumber),
            ("职业", certificate.Occupation),
            ("工种", string.Join("、", certificate.Specialties)),
            ("所在分中心", certificate.CentreName),
            ("有效期", $"{certificate.IssuedOn.InChinese()} 至 {certificate.ValidUntil.InChinese()}"),
        ];
        var baseline = Mm(72);
        foreach (var (label, value) in facts)
        {
            sheet.Text(label, Labels, baseline, new TextStyle(11.5f, Ink: Palette.Quiet));
            var style = new TextStyle(label == "姓名" ? 18 : 13.5f, Bold: label == "姓名");
            sheet.Text(value, Values, baseline, sheet.Fit(value, style, Right - Values - Mm(2)));
            sheet.Line(Values - Mm(1), baseline + Mm(2.4f), Right, baseline + Mm(2.4f), 0.35f, Palette.PaleGold);
            baseline += Mm(11.8f);
        }
    }

    private static void DrawFoot(Sheet sheet, AssessorCertificateDocument certificate, DocumentOptions options)
    {
        QrCode.Draw(sheet, options.PublicBaseUrl + certificate.VerificationPath, Mm(32), Mm(155), Mm(26));
        var small = new TextStyle(8.5f, Ink: Palette.Quiet);
        sheet.Text("扫描二维码核验证书", Mm(60), Mm(170), small);
        sheet.Text("签定《职业能力水平评价员承诺书》后方可开展评价工作", Mm(60), Mm(176), small);

        var statement = $"{LegalText.BasisSentence}，经学会培训、考试合格，特发此证。";
        var style = new TextStyle(10.5f, Ink: Palette.Quiet);
        var baseline = Mm(146);
        foreach (var line in Paragraphs.Lines(sheet, statement, Mm(140), style))
        {
            sheet.Text(line, Labels, baseline, style);
            baseline += Mm(5.6f);
        }

        var middle = Mm(228);
        sheet.Text(options.SocietyName, middle, Mm(171), new TextStyle(15, Bold: true, Tracking: 1), Align.Centre);
        sheet.Text(certificate.IssuedOn.InChinese(), middle, Mm(179.5f), new TextStyle(13), Align.Centre);
        RoundSeal.Draw(sheet, middle, Mm(161.5f), options.SocietyName, "职业能力评价专用章");
    }
}
