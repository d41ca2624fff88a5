using System.Globalization;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>合作协议 between society (甲方) and centre (乙方), with places to sign and seal.</summary>
internal static class AgreementLayout
{
    private const string Title = "职业能力水平评价合作协议";
    private static readonly TextStyle Body = new(12);
    private static readonly TextStyle Small = new(8.5f, Ink: Palette.Quiet);
    private static readonly TextStyle Head = new(13, Bold: true);
    private static readonly (string Header, float Millimetres)[] Columns =
        [("序号", 14), ("职业名称", 36), ("职业编码", 32), ("工种", 38), ("职业能力等级", 36)];

    public static string Draw(AgreementDocument agreement, PageSet pages, DocumentOptions options)
    {
        var letter = new Letter(pages).Begin();
        letter.Centred(Title, new TextStyle(24, Bold: true, Tracking: 2));
        letter.Centred($"协议编号：{agreement.Number}", new TextStyle(11, Ink: Palette.Quiet));
        letter.Space(6);
        DrawParties(letter, agreement, options);
        letter.Paragraph($"{LegalText.BasisSentence}和{LegalText.Rules}（以下简称《办法》），甲乙双方就开展职业能力水平评价工作达成如下协议。", Body);

        Article(letter, agreement.Clauses[0], agreement);
        letter.Space(3);
        letter.Table(Columns, [.. agreement.Scope.Select((row, index) => new[]
        {
            (index + 1).ToString(CultureInfo.InvariantCulture), row.OccupationName, row.OccupationCode, row.Specialty, row.Level.ChineseName(),
        })]);
        foreach (var clause in agreement.Clauses.Skip(1))
        {
            Article(letter, clause, agreement);
        }

        DrawSignatures(letter, agreement, options);
        Letter.PageNumbers(pages);
        return Title;
    }

    private static void DrawParties(Letter letter, AgreementDocument agreement, DocumentOptions options)
    {
        letter.Paragraph($"甲方：{options.SocietyName}", Body with { Bold = true }, indented: false);
        letter.Paragraph($"乙方：{agreement.Centre.Name}", Body with { Bold = true }, indented: false);
        letter.Paragraph($"统一社会信用代码：{agreement.Centre.Uscc}　　法定代表人：{agreement.Centre.LegalRepresentative}", Body, indented: false);
        letter.Paragraph($"地址：{agreement.Centre.Address}　　分中心代码：{agreement.Centre.Code}", Body, indented: false);
        letter.Space(3);
    }

    private static void Article(Letter letter, AgreementClause clause, AgreementDocument agreement)
    {
        var text = clause.Text
            .Replace("{from}", agreement.ValidFrom.InChinese(), StringComparison.Ordinal)
            .Replace("{until}", agreement.ValidUntil.InChinese(), StringComparison.Ordinal);
        letter.Space(2);
        letter.Room(Mm(18));
        letter.Paragraph(clause.Heading, Head, indented: false);
        letter.Paragraph(text, Body);
    }

    private static void DrawSignatures(Letter letter, AgreementDocument agreement, DocumentOptions options)
    {
        letter.Room(Mm(74));
        letter.Space(14);
        var top = letter.Y;
        var signed = agreement.Signatures;
        Side(Letter.Left, "甲方：", options.SocietyName, signed?.Society);
        Side(Mm(110), "乙方：", agreement.Centre.Name, signed?.Centre);
        if (signed is null)
        {
            return;
        }

        RoundSeal.Draw(letter.Sheet, Letter.Left + Mm(36), top + Mm(15), options.SocietyName, "业务专用章");
        letter.Space(56);
        letter.Paragraph($"双方签署文本的摘要（SHA-256）：{signed.OfferedHash}", Small, indented: false);

        void Side(float left, string side, string party, PrintedSignature? signature)
        {
            letter.Sheet.Text(side, left, top, Body);
            letter.Sheet.Text(party, left, top + Mm(8), letter.Sheet.Fit(party, Body with { Bold = true }, Mm(74)));
            letter.Sheet.Text($"代表人（签署）：{signature?.Name}", left, top + Mm(34), Body);
            letter.Sheet.Text(signature?.On.InChinese() ?? "　　　　年　　月　　日", left, top + Mm(42), Body);
            if (signature is not null)
            {
                var how = signature.WithSecondFactor ? "实名账号与动态口令电子签署" : "实名账号电子签署";
                letter.Sheet.Text(how, left, top + Mm(49), Small);
            }
        }
    }
}
