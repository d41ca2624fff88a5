using System.Globalization;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.Occupations;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>The society's document naming the occupations, specialties and levels, in the form of a 红头文件.</summary>
internal static class ScopeLayout
{
    private static readonly (string Header, float Millimetres)[] Columns =
        [("序号", 14), ("职业名称", 36), ("职业编码", 32), ("工种", 38), ("职业能力等级", 36)];

    public static string Draw(ScopeDocument document, PageSet pages, DocumentOptions options)
    {
        var title = $"关于批准{document.Centre.Name}职业能力水平评价业务范围的通知";
        var letter = new Letter(pages).Begin();
        DrawHead(letter, document, options);

        letter.Centred(title, new TextStyle(18, Bold: true));
        letter.Space(4);
        var body = new TextStyle(12.5f);
        letter.Paragraph($"{document.Centre.Name}：", body, indented: false);
        letter.Paragraph(
            $"{LegalText.BasisSentence}和{LegalText.Rules}，经资料审核和现场评审，{options.SocietyName}批准你单位作为职业能力水平评价分中心（代码：{document.Centre.Code}），在下列职业、工种和等级范围内开展评价工作：",
            body);
        letter.Space(4);
        letter.Table(Columns, [.. document.Scope.Select((row, index) => new[]
        {
            (index + 1).ToString(CultureInfo.InvariantCulture), row.OccupationName, row.OccupationCode, row.Specialty, row.Level.ChineseName(),
        })]);
        letter.Space(2);
        letter.Paragraph("超出上述范围开展的培训、考核和评价，学会不予颁发证书；再次超范围的，取消评价资格（第八条）。业务范围变更应另行申请，经学会批准并发文后方可实施。", body);
        letter.Paragraph("特此通知。", body);
        Sign(letter, document.IssuedOn, options);
        DrawCheck(letter, document, options);
        Letter.PageNumbers(pages);
        return title;
    }

    private static void DrawHead(Letter letter, ScopeDocument document, DocumentOptions options)
    {
        var sheet = letter.Sheet;
        var middle = (Letter.Left + Letter.Right) / 2;
        var head = $"{options.SocietyName}文件";
        var red = sheet.Fit(head, new TextStyle(38, Bold: true, Ink: Palette.SealRed, Tracking: 4), Letter.Right - Letter.Left);
        sheet.Text(head, middle, Mm(48), red, Align.Centre);
        sheet.Text(document.Number, middle, Mm(62), new TextStyle(13), Align.Centre);
        sheet.Line(Letter.Left, Mm(66), Letter.Right, Mm(66), 2, Palette.SealRed);
        letter.Space(37);
    }

    private static void DrawCheck(Letter letter, ScopeDocument document, DocumentOptions options)
    {
        var top = letter.Y - Mm(27);
        QrCode.Draw(letter.Sheet, options.PublicBaseUrl + document.VerificationPath, Letter.Left, top, Mm(26));
        letter.Sheet.Text("扫描二维码核验授权与现行范围", Letter.Left + Mm(28), top + Mm(22), new TextStyle(8.5f, Ink: Palette.Quiet));
    }

    internal static void Sign(Letter letter, DateOnly day, DocumentOptions options)
    {
        letter.Room(Mm(25));
        letter.Space(22);
        var middle = Letter.Right - Mm(34);
        letter.Sheet.Text(options.SocietyName, middle, letter.Y, new TextStyle(13), Align.Centre);
        letter.Space(9);
        letter.Sheet.Text(day.InChinese(), middle, letter.Y, new TextStyle(13), Align.Centre);
        RoundSeal.Draw(letter.Sheet, middle, letter.Y - Mm(18.5f), options.SocietyName, "业务专用章");
    }
}
