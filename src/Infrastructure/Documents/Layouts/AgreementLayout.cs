using System.Globalization;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.Occupations;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>合作协议 between society (甲方) and centre (乙方), with places to sign and seal.</summary>
internal static class AgreementLayout
{
    private const string Title = "职业能力水平评价合作协议";
    private static readonly TextStyle Body = new(12);
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

        Article(letter, "第一条　合作范围", "甲方授权乙方作为职业能力水平评价分中心，在下列职业、工种和等级范围内组织培训、考核和结果报送；乙方不得超出范围开展工作。");
        letter.Space(3);
        letter.Table(Columns, [.. agreement.Scope.Select((row, index) => new[]
        {
            (index + 1).ToString(CultureInfo.InvariantCulture), row.OccupationName, row.OccupationCode, row.Specialty, row.Level.ChineseName(),
        })]);
        foreach (var (head, text) in Clauses(agreement))
        {
            Article(letter, head, text);
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

    private static (string Head, string Text)[] Clauses(AgreementDocument agreement) =>
    [
        ("第二条　甲方职责", "甲方制定评价标准和考核要求，批准乙方年度培训计划，安排考核的时间、地点和方式，审核乙方报送的结果并颁发证书，对乙方工作实施监督检查。证书只由甲方颁发。"),
        ("第三条　乙方职责", "乙方应具备并保持《办法》规定的场地、设备、教师、评价员和管理制度，如实审核报名资料，公开收费项目、标准、依据、范围和监督电话，保证培训课时和实操记录完整，严格考试纪律，不得委托中介机构招生或者培训。"),
        ("第四条　档案与个人信息", "乙方应将报名审核资料和考核资料（含音视频）归档保存不少于十年，依法保护学员个人信息，不得用于评价以外的用途。"),
        ("第五条　监督与退出", "乙方有超范围评价、违规收费、泄露试题、弄虚作假等《办法》所列情形的，甲方按《办法》处理，直至取消其评价资格；资格取消之日起本协议终止，乙方应交回授权证书和铜牌，已颁发的证书继续有效。"),
        ("第六条　期限", $"本协议自{agreement.ValidFrom.InChinese()}起至{agreement.ValidUntil.InChinese()}止。期满前三个月，双方可以协商续签。"),
        ("第七条　其他", "本协议未尽事宜由双方协商解决。本协议一式四份，双方各执两份，自双方签字盖章之日起生效。"),
    ];

    private static void Article(Letter letter, string head, string text)
    {
        letter.Space(2);
        letter.Room(Mm(18));
        letter.Paragraph(head, Head, indented: false);
        letter.Paragraph(text, Body);
    }

    private static void DrawSignatures(Letter letter, AgreementDocument agreement, DocumentOptions options)
    {
        letter.Room(Mm(66));
        letter.Space(14);
        var top = letter.Y;
        var second = Mm(110);
        Side(Letter.Left, "甲方：", options.SocietyName, agreement.IssuedOn.InChinese());
        Side(second, "乙方：", agreement.Centre.Name, "　　　　年　　月　　日");
        RoundSeal.Draw(letter.Sheet, Letter.Left + Mm(36), top + Mm(15), options.SocietyName, "业务专用章");

        void Side(float left, string side, string party, string day)
        {
            letter.Sheet.Text(side + "（盖章）", left, top, Body);
            var name = letter.Sheet.Fit(party, Body with { Bold = true }, Mm(74));
            letter.Sheet.Text(party, left, top + Mm(8), name);
            letter.Sheet.Text("代表人（签字）：", left, top + Mm(34), Body);
            letter.Sheet.Text(day, left, top + Mm(45), Body);
        }
    }
}
