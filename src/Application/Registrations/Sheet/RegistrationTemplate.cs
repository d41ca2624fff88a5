using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Occupations;
using static CmtsEval.Application.Common.Sheets.SheetTemplate;
using static CmtsEval.Application.Common.Sheets.TemplateLine;
using static CmtsEval.Application.Registrations.Sheet.RegistrationColumns;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>The 33 columns of the registration sheet in their order, and how each is filled in.</summary>
internal static class RegistrationTemplate
{
    private const string IfCertified = "有证书时必填";

    public static SheetTemplate Of(IEnumerable<Occupation> catalogue, DateOnly today)
    {
        var inForce = catalogue
            .Where(occupation => occupation.Versions[0].InForceFrom <= today)
            .Select(occupation => (occupation.Name, Version: occupation.VersionOn(today)))
            .ToList();
        var occupations = inForce.SelectMany(one => one.Version.Specialties.Select(specialty => $"{one.Name}（{specialty}）")).ToList();
        var conditions = inForce
            .SelectMany(one => one.Version.Levels)
            .SelectMany(level => level.Conditions)
            .Select(condition => $"{condition.Number} {condition.Text}")
            .Distinct()
            .ToList();
        return TemplateLine.Forms(("报名登记表", Lines(occupations, conditions)));
    }

    private static List<TemplateLine> Lines(IReadOnlyList<string> occupations, IReadOnlyList<string> conditions) =>
    [
        new("序号", Always, "从1开始的连续编号", 6, ColumnFormat.WholeNumber),
        Chosen(RegistrationColumns.Occupation, 26, occupations),
        Chosen(Level, 15, [.. SheetChoices.Levels.Keys]),
        Chosen(Condition, 36, conditions) with { Hint = "条件编号、空格、条件原文；编号第一位为申报等级" },
        Chosen(DocumentKind, 20, [.. SheetChoices.Documents.Keys]),
        new(DocumentNumber, Always, "文本格式，与证件一致", 22),
        new(Name, Always, "与证件一致，少数民族姓名间隔号用“·”", 14),
        Chosen(Sex, 6, [.. SheetChoices.Sexes.Keys]),
        new(BirthDate, Always, "日期，如：1990-03-05", 13, ColumnFormat.Date),
        new(Mobile, Always, "11位，文本格式", 15),
        Chosen(HasCertificate, 12, [.. SheetChoices.YesNo.Keys]),
        Chosen(CertificateLevel, 15, [.. SheetChoices.Levels.Keys]) with { Need = IfCertified },
        new(CertificateNumber, IfCertified, "职业技能等级证书22位或职业资格证书16位，文本格式", 26),
        Chosen(Schooling, 20, [.. SheetChoices.Schooling.Keys]),
        new(Province, Always, "工作所在省级行政区，如：浙江省", 18),
        new(Source, Always, "国有企业、私营企业、机关事业单位、普通大学等", 18),
        new(Employer, Always, "工作单位或在读院校", 30),
        new("报名单位", Always, "分中心名称", 26),
        Chosen("认定分类", 10, ["初次", "晋级"]),
        new(Major, Always, "所学专业", 18),
        Chosen(ExamKind, 10, [.. SheetChoices.Resit.Keys]),
        new(Ethnicity, Always, "全称，如：汉族", 10),
        new(WorkStartedOn, IfWanted, "日期；在校学生不填", 14, ColumnFormat.Date),
        new(Email, IfWanted, "", 24),
        new(WorkYears, Always, "从事本职业或相关职业的整年数；在校学生填0", 10, ColumnFormat.WholeNumber),
        new(Household, IfWanted, "", 24),
        new(PoliticalStatus, IfWanted, "", 12),
        new(DiplomaNumber, IfWanted, "", 24),
        new(RegistrationColumns.Experience, Always, "起止年月、单位、岗位；证书、职称取得年月，如：2022-05 取得五级/初级工证书；2023-06 取得助理工程师（初级职称）", 40),
        new(Address, IfWanted, "", 30),
        Chosen(Delivery, 12, [.. SheetChoices.Deliveries.Keys]),
        new(PostalCode, IfWanted, "6位，文本格式", 10),
        new(PostalAddress, IfWanted, "领取方式为邮寄时填写", 30),
    ];
}
