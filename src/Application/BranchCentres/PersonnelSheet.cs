using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.BranchCentres;

/// <summary>人员情况表: sheets 管理人员, 教师 and 评价员 of one workbook.</summary>
internal sealed record PersonnelSheet(
    IReadOnlyList<DepartmentStaff> Staff,
    IReadOnlyList<ProposedTeacher> Teachers,
    IReadOnlyList<ProposedAssessor> Assessors,
    IReadOnlyList<SheetCellFault> Faults)
{
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
            Rows(reader, content, faults, "管理人员", ["姓名", "身份证号", "手机号码", "岗位", "是否专职"], StaffOf),
            Rows(reader, content, faults, "教师", ["姓名", "身份证号", "手机号码", "职业编码", "工种", "职称", "职称级别"], TeacherOf),
            Rows(reader, content, faults, "评价员", ["姓名", "身份证号", "手机号码", "职业编码", "工种", "评价员证书编号", "有效期至"], AssessorOf),
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
