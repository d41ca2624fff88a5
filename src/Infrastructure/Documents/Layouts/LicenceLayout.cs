using CmtsEval.Application.Documents;
using CmtsEval.Domain.Occupations;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>授权证书: A4 across, number, centre, scope, term, QR code to the public check.</summary>
internal static class LicenceLayout
{
    private const string Title = "职业能力水平评价机构授权证书";
    private static readonly float Left = Mm(32);
    private static readonly float Right = Mm(265);

    public static string Draw(LicenceDocument licence, PageSet pages, DocumentOptions options)
    {
        var sheet = pages.Add(A4Landscape);
        Ornament.Frame(sheet);
        sheet.Text(Title, sheet.Size.Width / 2, Mm(41), new TextStyle(31, Bold: true, Ink: Palette.Crimson, Tracking: 4), Align.Centre);
        sheet.Text($"编号：{licence.Number}", sheet.Size.Width / 2, Mm(51), new TextStyle(12, Ink: Palette.Quiet), Align.Centre);
        sheet.Line(Mm(98), Mm(55), Mm(199), Mm(55), 0.7f, Palette.Gold);

        var baseline = DrawGrant(sheet, licence, options);
        DrawScope(sheet, licence, baseline + Mm(3));
        DrawFoot(sheet, licence, options);
        return Title;
    }

    private static float DrawGrant(Sheet sheet, LicenceDocument licence, DocumentOptions options)
    {
        sheet.Text(licence.Centre.Name, Left, Mm(67), sheet.Fit(licence.Centre.Name, new TextStyle(19, Bold: true), Right - Left));
        var details = $"统一社会信用代码：{licence.Centre.Uscc}　　分中心代码：{licence.Centre.Code}　　法定代表人：{licence.Centre.LegalRepresentative}";
        sheet.Text(details, Left, Mm(75), sheet.Fit(details, new TextStyle(11), Right - Left));
        var address = $"地址：{licence.Centre.Address}";
        sheet.Text(address, Left, Mm(82), sheet.Fit(address, new TextStyle(11), Right - Left));

        var style = new TextStyle(12.5f);
        var grant = $"{LegalText.BasisSentence}和{LegalText.Rules}，经审核与现场评审，授权你单位作为{options.SocietyName}职业能力水平评价分中心，在下列范围内开展培训、考核与评价工作。";
        var baseline = Mm(92);
        var indent = style.Size * 2;
        foreach (var line in Paragraphs.Lines(sheet, grant, Right - Left, style, indent))
        {
            sheet.Text(line, Left + indent, baseline, style);
            indent = 0;
            baseline += Mm(7);
        }

        return baseline;
    }

    private static void DrawScope(Sheet sheet, LicenceDocument licence, float top)
    {
        var lines = licence.Scope
            .GroupBy(row => (row.OccupationCode, row.OccupationName, row.Specialty))
            .Select(group => $"{group.Key.OccupationName}（{group.Key.OccupationCode}） {group.Key.Specialty}："
                + string.Join("、", group.OrderByDescending(row => row.Level).Select(row => row.Level.ChineseName())))
            .ToList();
        var room = Mm(156) - top;
        var step = Math.Min(Mm(7), room / Math.Max(1, lines.Count));
        var style = new TextStyle(Math.Min(12f, step * 0.68f), Bold: true);
        foreach (var line in lines)
        {
            top += step;
            sheet.Text(line, Left + Mm(8), top, sheet.Fit(line, style, Right - Left - Mm(8)));
        }
    }

    private static void DrawFoot(Sheet sheet, LicenceDocument licence, DocumentOptions options)
    {
        QrCode.Draw(sheet, options.PublicBaseUrl + licence.VerificationPath, Left, Mm(157), Mm(26));
        var small = new TextStyle(8.5f, Ink: Palette.Quiet);
        sheet.Text("扫描二维码核验授权", Left + Mm(28), Mm(172), small);
        sheet.Text("业务范围以学会文件及公示信息为准", Left + Mm(28), Mm(178), small);
        sheet.Text($"有效期：{licence.IssuedOn.InChinese()} 至 {licence.ValidUntil.InChinese()}", Mm(150), Mm(181.5f), new TextStyle(11), Align.Centre);

        var middle = Mm(232);
        sheet.Text(options.SocietyName, middle, Mm(171), new TextStyle(15, Bold: true, Tracking: 1), Align.Centre);
        sheet.Text(licence.IssuedOn.InChinese(), middle, Mm(179.5f), new TextStyle(13), Align.Centre);
        RoundSeal.Draw(sheet, middle, Mm(161.5f), options.SocietyName, "职业能力评价专用章");
    }
}
