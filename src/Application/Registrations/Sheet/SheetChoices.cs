using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>The texts that columns with closed lists take.</summary>
internal static class SheetChoices
{
    public static readonly IReadOnlyDictionary<string, Sex> Sexes = new Dictionary<string, Sex> { ["男"] = Sex.Male, ["女"] = Sex.Female };

    public static readonly IReadOnlyDictionary<string, bool> YesNo = new Dictionary<string, bool> { ["是"] = true, ["否"] = false };

    public static readonly IReadOnlyDictionary<string, bool> Resit = new Dictionary<string, bool> { ["正考"] = false, ["补考"] = true };

    public static readonly IReadOnlyDictionary<string, CertificateDelivery> Deliveries = new Dictionary<string, CertificateDelivery>
    {
        ["自取"] = CertificateDelivery.Collect,
        ["邮寄"] = CertificateDelivery.Post,
    };

    public static readonly IReadOnlyDictionary<string, IdentityDocumentKind> Documents = new Dictionary<string, IdentityDocumentKind>
    {
        ["居民身份证"] = IdentityDocumentKind.ResidentId,
        ["港澳居民居住证"] = IdentityDocumentKind.HongKongMacaoResidencePermit,
        ["台湾居民居住证"] = IdentityDocumentKind.TaiwanResidencePermit,
        ["外国人永久居留身份证"] = IdentityDocumentKind.ForeignPermanentResidentId,
        ["护照"] = IdentityDocumentKind.Passport,
        ["军官证"] = IdentityDocumentKind.MilitaryOfficerId,
    };

    public static readonly IReadOnlyDictionary<string, SchoolingLevel> Schooling = new Dictionary<string, SchoolingLevel>
    {
        ["高中"] = SchoolingLevel.SeniorHighSchool,
        ["中等专业学校"] = SchoolingLevel.SecondaryVocationalSchool,
        ["技校"] = SchoolingLevel.TechnicalSchool,
        ["高级技校"] = SchoolingLevel.SeniorTechnicalSchool,
        ["技师学院"] = SchoolingLevel.TechnicianCollege,
        ["大学专科和专科学校"] = SchoolingLevel.JuniorCollege,
        ["大学本科"] = SchoolingLevel.Bachelor,
        ["研究生"] = SchoolingLevel.Postgraduate,
    };

    public static readonly IReadOnlyDictionary<string, SkillLevel> Levels =
        Enum.GetValues<SkillLevel>().ToDictionary(level => level.ChineseName(), level => level);
}
