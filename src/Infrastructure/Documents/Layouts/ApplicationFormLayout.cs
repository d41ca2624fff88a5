using System.Globalization;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Infrastructure.Documents.Regions;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>申请表: every section of the form in its order, empty ones included, so that a reader sees what is missing.</summary>
internal sealed class ApplicationFormLayout
{
    private const string Title = "职业能力水平评价分中心申请表";
    private const string Nothing = "—";
    private static readonly TextStyle Body = new(10.5f);
    private static readonly (string Header, float Millimetres)[] Facts = [(string.Empty, 42), (string.Empty, 114)];
    private readonly Letter _letter;
    private readonly ApplicationFormDocument _document;

    private ApplicationFormLayout(Letter letter, ApplicationFormDocument document) => (_letter, _document) = (letter, document);

    private ApplicationDocument Form => _document.Form;

    public static string Draw(ApplicationFormDocument document, PageSet pages, DocumentOptions options)
    {
        var letter = new Letter(pages).Begin();
        letter.Centred(Title, new TextStyle(21, Bold: true, Tracking: 1));
        letter.Centred($"{options.SocietyName}　　{document.Number}　　{document.IssuedOn.InChinese()}", new TextStyle(10.5f, Ink: Palette.Quiet));
        var layout = new ApplicationFormLayout(letter, document);
        layout.DrawUnit();
        layout.DrawScope();
        layout.DrawPremises();
        layout.DrawPeople();
        layout.DrawPapers();
        layout.DrawDeclaration();
        Letter.PageNumbers(pages);
        return Title;
    }

    private static string Region(string? code) =>
        code is not null && RegionNames.Of(code) is { Length: > 0 } name ? $"{name}（{code}）" : Text(code);

    private void DrawUnit()
    {
        var unit = Form.Unit;
        Section("一、单位情况");
        _letter.Grid(Facts,
        [
            ["单位名称", Text(unit?.Name)],
            ["统一社会信用代码", Text(unit?.Uscc)],
            ["单位性质", Words(unit?.Kind)],
            ["地址", Text(unit?.Address)],
            ["所在地区　邮政编码", $"{Region(unit?.RegionCode)}　{Text(unit?.Postcode)}"],
            ["法定代表人", Joined(unit?.LegalRepresentative?.Name, unit?.LegalRepresentative?.Position, unit?.LegalRepresentative?.IdNumber, unit?.LegalRepresentative?.Mobile)],
            ["联系人", Joined(unit?.Contact?.Name, unit?.Contact?.Position, unit?.Contact?.Mobile, unit?.Contact?.Telephone, unit?.Contact?.Email)],
        ]);
        var department = Form.TrainingDepartment;
        Section("二、培训机构与专职人员");
        _letter.Grid(Facts,
        [
            ["培训机构名称", Text(department?.Name)],
            ["设立文件　设立日期", Joined(department?.EstablishedBy, Day(department?.EstablishedOn))],
        ]);
        _letter.Grid(
            [("姓名", 23), ("身份证号", 38), ("手机号码", 25), ("岗位", 28), ("专职", 11), ("职责", 31)],
            Rows(department?.FullTimeStaff ?? [], person =>
                [Text(person.Name), Text(person.IdNumber), Text(person.Mobile), Text(person.Position), person.FullTime ? "是" : "否", Text(person.Duties)]));
    }

    private void DrawScope()
    {
        Section("三、申报职业范围");
        _letter.Grid(
            [("职业编码", 36), ("职业名称", 36), ("工种", 42), ("职业能力等级", 42)],
            Rows(Form.Items, item => [Text(item.OccupationCode), Text(item.Occupation), Text(item.Specialty), Text(item.Level)]));
    }

    private void DrawPremises()
    {
        var premises = Form.Premises;
        Section("四、培训场地");
        _letter.Grid(Facts,
        [
            ["场地名称", Text(premises?.Name)],
            ["场地地址", Text(premises?.Address)],
            ["权属　产权证书编号", Joined(Words(premises?.Ownership), premises?.OwnershipCertificateNumber)],
            ["产权证明", FileName(premises?.OwnershipProofFile)],
            ["面积　同时容纳人数", $"{Number(premises?.AreaSquareMetres)} 平方米　{Number(premises?.Seats)} 人"],
        ]);
        _letter.Grid(
            [("实训室", 66), ("工种", 60), ("工位数", 30)],
            Rows(premises?.PracticeRooms ?? [], room => [Text(room.Name), Text(room.Specialty), Number(room.Stations)]));
        Section("五、仪器设备");
        _letter.Grid(
            [("设备编号", 25), ("工种", 22), ("名称　型号", 37), ("数量", 11), ("检定／校准有效期至", 29), ("权属与租期", 32)],
            Rows(Form.Equipment, lot =>
            [
                Text(lot.Number), Text(lot.Specialty), Joined(lot.Name, lot.Model), Number(lot.Quantity), Text(Day(lot.Calibration?.DueOn)),
                Joined(Words(lot.Ownership), lot.Lease?.Lessor, lot.Lease?.ContractNumber, Term(lot.Lease)),
            ]));
    }

    private void DrawPeople()
    {
        Section("六、教师");
        _letter.Grid(
            [("姓名", 23), ("身份证号", 38), ("工种", 31), ("职称　级别", 33), ("职称证书编号", 31)],
            Rows(Form.Teachers, person =>
            [
                Text(person.Name), Text(person.IdNumber), Listed(person.Specialties), Joined(person.Title, Words(person.TitleLevel)), Text(person.TitleCertificateNumber),
            ]));
        Section("七、评价员");
        _letter.Grid(
            [("姓名", 23), ("身份证号", 38), ("工种", 31), ("评价员证书编号", 35), ("有效期至", 29)],
            Rows(Form.Assessors, person =>
                [Text(person.Name), Text(person.IdNumber), Listed(person.Specialties), Text(person.CertificateNumber), Text(Day(person.ValidUntil))]));
    }

    private void DrawPapers()
    {
        Section("八、管理制度");
        _letter.Grid(
            [("制度名称", 56), ("文号", 40), ("实施日期", 29), ("文件", 31)],
            Rows(Form.ManagementRules, rule => [Text(rule.Name), Text(rule.DocumentNumber), Text(Day(rule.EffectiveOn)), FileName(rule.File)]));
        DrawWorkPlan();
        Section("十、附件");
        _letter.Grid(
            [("附件名称", 62), ("证明的条款", 40), ("文件", 54)],
            Rows(Form.Attachments, attachment => [Text(attachment.Title), Listed(attachment.Rules()), FileName(attachment.File)]));
    }

    private void DrawWorkPlan()
    {
        var plan = Form.TrainingWorkPlan;
        Section("九、培训工作方案");
        _letter.Grid(Facts, [["方案名称　年度", Joined(plan?.Title, Number(plan?.Year))], ["文件", FileName(plan?.File)]]);
        Lines("培训目标", plan?.Objectives);
        Lines("组织分工", plan?.Organisation);
        _letter.Space(4);
        _letter.Grid(
            [("工种", 30), ("职业能力等级", 34), ("人数", 16), ("理论学时", 20), ("实操学时", 20), ("培训时间", 36)],
            Rows(plan?.Schedule ?? [], row =>
                [Text(row.Specialty), Text(row.Level), Number(row.HeadCount), Number(row.TheoryHours), Number(row.PracticalHours), Text(row.Period)]));
        foreach (var part in plan?.Curriculum ?? [])
        {
            Lines(part.Part == "practical" ? "实操培训内容" : "理论培训内容", part.Topics);
        }

        Lines("培训方式", plan?.TeachingModes);
        Lines("质量保证措施", plan?.QualityMeasures);
        Lines("考务保密措施", plan?.ExaminationSecurity);
    }

    private void DrawDeclaration()
    {
        var declaration = Form.Declaration;
        Section("十一、申请声明");
        _letter.Paragraph(Text(declaration?.Text), Body);
        _letter.Space(4);
        _letter.Room(Measures.Mm(30));
        _letter.Paragraph($"法定代表人（签字）：{Text(declaration?.SignedBy)}", Body, indented: false);
        _letter.Paragraph("单位（盖章）：", Body, indented: false);
        _letter.Paragraph($"日期：{Text(Day(declaration?.SignedOn))}", Body, indented: false);
    }

    private void Section(string head)
    {
        _letter.Space(4);
        _letter.Room(Measures.Mm(26));
        _letter.Paragraph(head, new TextStyle(13, Bold: true), indented: false);
        _letter.Space(2);
    }

    private void Lines(string head, IReadOnlyList<string>? lines)
    {
        if (lines is not { Count: > 0 })
        {
            return;
        }

        _letter.Space(2);
        _letter.Room(Measures.Mm(14));
        _letter.Paragraph(head, Body with { Bold = true }, indented: false);
        foreach (var (line, index) in lines.Select((line, index) => (line, index + 1)))
        {
            _letter.Paragraph($"{index.ToString(CultureInfo.InvariantCulture)}. {line}", Body, indented: false);
        }
    }

    private static List<string[]> Rows<T>(IReadOnlyList<T> rows, Func<T, string[]> cells) => [.. rows.Select(cells)];

    private string FileName(Guid? file) => file is { } id ? _document.FileNames.GetValueOrDefault(id, Nothing) : Nothing;

    private static string Text(string? text) => string.IsNullOrWhiteSpace(text) ? Nothing : text.ReplaceLineEndings(" ").Trim();

    private static string Joined(params string?[] texts) => Text(string.Join("　", texts.Where(text => !string.IsNullOrWhiteSpace(text) && text != Nothing)));

    private static string Listed(IEnumerable<string> texts) => Text(string.Join('、', texts));

    private static string? Day(DateOnly? day) => day?.InChinese();

    private static string? Term(EquipmentLease? lease) => lease is { From: { } from, To: { } to } ? $"{from.InChinese()}至{to.InChinese()}" : null;

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? Nothing;

    private static string Words(UnitKind? kind) => kind switch
    {
        UnitKind.ResearchInstitute => "科研院所",
        UnitKind.Enterprise => "企业",
        UnitKind.PublicInstitution => "事业单位",
        UnitKind.School => "院校",
        UnitKind.OtherTrainingBody => "其他培训机构",
        _ => Nothing,
    };

    private static string Words(Ownership? ownership) => ownership switch
    {
        Ownership.Owned => "自有",
        Ownership.Leased => "租用",
        _ => Nothing,
    };

    private static string Words(TitleLevel? level) => level switch
    {
        TitleLevel.Junior => "初级",
        TitleLevel.Mid => "中级",
        TitleLevel.Senior => "高级",
        _ => Nothing,
    };
}
