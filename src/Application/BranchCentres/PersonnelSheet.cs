using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;
using static CmtsEval.Application.Common.Sheets.SheetTemplate;
using static CmtsEval.Application.Common.Sheets.TemplateLine;

namespace CmtsEval.Application.BranchCentres;

/// <summary>人员情况表: sheets 管理人员, 教师 and 评价员 of one workbook.</summary>
internal sealed record PersonnelSheet(
    IReadOnlyList<DepartmentStaff> Staff,
    IReadOnlyList<ProposedTeacher> Teachers,
    IReadOnlyList<ProposedAssessor> Assessors,
    IReadOnlyList<SheetCellFault> Faults)
{
    private const string StaffName = "管理人员";
    private const string TeachersName = "教师";
    private const string AssessorsName = "评价员";

    private static readonly Dictionary<string, bool> YesNo = new() { ["是"] = true, ["否"] = false };

    private static readonly Dictionary<string, TitleLevel> Titles = new()
    {
        ["初级"] = TitleLevel.Junior,
        ["中级"] = TitleLevel.Mid,
        ["高级"] = TitleLevel.Senior,
        ["副高级"] = TitleLevel.Senior,
        ["正高级"] = TitleLevel.Senior,
    };

    public static PersonnelSheet Read(ISheetReader reader, Stream content)
    {
        var faults = new List<SheetCellFault>();
        return new PersonnelSheet(
            Rows(reader, content, faults, StaffName, ["姓名", "身份证号", "手机号码", "岗位", "是否专职"], StaffOf),
            Rows(reader, content, faults, TeachersName, ["姓名", "身份证号", "手机号码", "职业编码", "工种", "职称", "职称级别"], TeacherOf),
            Rows(reader, content, faults, AssessorsName, ["姓名", "身份证号", "手机号码", "职业编码", "工种", "评价员证书编号", "有效期至"], AssessorOf),
            faults);
    }

    /// <summary>Takes the sheet over; proofs already attached stay with the person of the same identity number.</summary>
    public ApplicationSections Over(ApplicationDocument form) => new()
    {
        TrainingDepartment = (form.TrainingDepartment ?? new TrainingDepartment()) with { FullTimeStaff = Staff },
        Teachers = [.. Teachers.Select(teacher => form.Teachers.FirstOrDefault(stored => stored.IdNumber == teacher.IdNumber) is { } known
            ? teacher with { ProofFile = known.ProofFile, ProofPage = known.ProofPage }
            : teacher)],
        Assessors = Assessors,
    };

    public static SheetTemplate Template(IReadOnlyList<Occupation> catalogue)
    {
        TemplateLine[] occupation =
        [
            Chosen("职业编码", 14, [.. catalogue.Select(one => one.Code)]),
            Chosen("职业", 12, [.. catalogue.Select(one => one.Name)]) with { Need = IfWanted },
            new("工种", Always, "可填多个，用“、”分隔", 24),
        ];
        return Forms(
            (StaffName, [
                .. Person(),
                new("部门", IfWanted, "", 20),
                new("岗位", Always, "", 16),
                Chosen("是否专职", 10, ["是", "否"]),
                Day("专职起始", IfWanted),
                new("职责", IfWanted, "", 40),
            ]),
            (TeachersName, [
                .. Person(),
                .. occupation,
                new("职称", Always, "如：高级工程师", 18),
                Chosen("职称级别", 10, ["初级", "中级", "高级"]),
                new("职称专业", IfWanted, "与所授工种相符", 18),
                new("职称证书编号", IfWanted, "文本格式", 20),
                Day("取得时间", IfWanted),
                new("学历", IfWanted, "", 12),
                new("聘用形式", IfWanted, "在职、返聘、外聘等", 12),
            ]),
            (AssessorsName, [
                .. Person(),
                .. occupation,
                new("评价员证书编号", Always, "文本格式", 22),
                Day("培训时间", IfWanted),
                Day("发证日期", IfWanted),
                Day("有效期至", Always),
                new("职称", IfWanted, "", 18),
            ]));
    }

    private static TemplateLine[] Person() =>
    [
        new("序号", IfWanted, "从1开始的连续编号", 6, ColumnFormat.WholeNumber),
        new("姓名", Always, "与证件一致，少数民族姓名间隔号用“·”", 14),
        Chosen("性别", 6, ["男", "女"]) with { Need = IfWanted },
        new("身份证号", Always, "18位，文本格式", 22),
        new("手机号码", Always, "11位，文本格式", 15),
    ];

    private static List<T> Rows<T>(
        ISheetReader reader, Stream content, List<SheetCellFault> faults, string sheet, string[] headers, Func<SheetCells, SheetRow, T> read)
    {
        var table = SheetTable.Of(reader.Read(content, SheetLimits.Default, sheet), headers);
        var cells = new SheetCells(sheet, table, faults);
        return [.. table.Rows.Select(row => read(cells, row))];
    }

    private static DepartmentStaff StaffOf(SheetCells cells, SheetRow row) => new()
    {
        Name = cells.Checked(row, "姓名", text => PersonName.Of(text)),
        Sex = cells.Text(row, "性别"),
        IdNumber = cells.Checked(row, "身份证号", text => IdentityDocument.OfResident(text)),
        Mobile = cells.Checked(row, "手机号码", text => MobileNumber.Of(text)),
        Position = cells.Text(row, "岗位"),
        FullTime = cells.Word(row, "是否专职", YesNo) ?? false,
        Since = cells.Day(row, "专职起始"),
        Duties = cells.Text(row, "职责"),
    };

    private static ProposedTeacher TeacherOf(SheetCells cells, SheetRow row) => new()
    {
        Name = cells.Checked(row, "姓名", text => PersonName.Of(text)),
        Sex = cells.Text(row, "性别"),
        IdNumber = cells.Checked(row, "身份证号", text => IdentityDocument.OfResident(text)),
        Mobile = cells.Checked(row, "手机号码", text => MobileNumber.Of(text)),
        OccupationCode = cells.Text(row, "职业编码", needed: true),
        Occupation = cells.Text(row, "职业"),
        Specialties = cells.Names(row, "工种"),
        Title = cells.Text(row, "职称", needed: true),
        TitleLevel = cells.Word(row, "职称级别", Titles),
        TitleSpecialty = cells.Text(row, "职称专业"),
        TitleCertificateNumber = cells.Text(row, "职称证书编号"),
        TitleAwardedOn = cells.Day(row, "取得时间"),
        Education = cells.Text(row, "学历"),
        Employment = cells.Text(row, "聘用形式"),
    };

    private static ProposedAssessor AssessorOf(SheetCells cells, SheetRow row) => new()
    {
        Name = cells.Checked(row, "姓名", text => PersonName.Of(text)),
        Sex = cells.Text(row, "性别"),
        IdNumber = cells.Checked(row, "身份证号", text => IdentityDocument.OfResident(text)),
        Mobile = cells.Checked(row, "手机号码", text => MobileNumber.Of(text)),
        OccupationCode = cells.Text(row, "职业编码", needed: true),
        Occupation = cells.Text(row, "职业"),
        Specialties = cells.Names(row, "工种"),
        CertificateNumber = cells.Text(row, "评价员证书编号", needed: true),
        TrainedOn = cells.Day(row, "培训时间"),
        IssuedOn = cells.Day(row, "发证日期"),
        ValidUntil = cells.Day(row, "有效期至", needed: true),
        Title = cells.Text(row, "职称"),
    };
}
