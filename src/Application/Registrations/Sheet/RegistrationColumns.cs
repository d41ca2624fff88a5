namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>The headers of the registration sheet that are read, and which field of a registration each one fills.</summary>
internal static class RegistrationColumns
{
    public const string Occupation = "职业工种名称";
    public const string Level = "认定等级";
    public const string Condition = "申报条件";
    public const string DocumentKind = "证件类型";
    public const string DocumentNumber = "证件号码";
    public const string Name = "姓名";
    public const string Sex = "性别";
    public const string BirthDate = "出生日期";
    public const string Mobile = "手机号码";
    public const string HasCertificate = "是否有职业资格证书";
    public const string CertificateLevel = "证书等级";
    public const string CertificateNumber = "证书编号";
    public const string Schooling = "文化程度";
    public const string Province = "所在省（市）区";
    public const string Source = "考生来源";
    public const string Employer = "所在单位";
    public const string Major = "专业";
    public const string ExamKind = "考试类型";
    public const string Ethnicity = "民族";
    public const string WorkStartedOn = "参加工作时间";
    public const string Email = "电子邮箱";
    public const string WorkYears = "专业年限";
    public const string Household = "户籍所在地";
    public const string PoliticalStatus = "政治面貌";
    public const string DiplomaNumber = "学历证书编号";
    public const string Experience = "简要经历";
    public const string Address = "通讯地址";
    public const string Delivery = "证书领取方式";
    public const string PostalCode = "邮政编码";
    public const string PostalAddress = "邮寄地址";

    /// <summary>Without one of these no row can be judged.</summary>
    public static readonly IReadOnlyList<string> Needed =
    [
        Occupation, Level, Condition, DocumentKind, DocumentNumber, Name, Sex, BirthDate, Mobile, HasCertificate, CertificateLevel,
        CertificateNumber, Schooling, Province, Source, Employer, Major, ExamKind, Ethnicity, WorkYears, Experience, Delivery,
    ];

    /// <summary>Every header that is read.</summary>
    public static readonly IReadOnlyList<string> All =
        [.. Needed, WorkStartedOn, Email, Household, PoliticalStatus, DiplomaNumber, Address, PostalCode, PostalAddress];

    private static readonly Dictionary<string, string> ByPath = new(StringComparer.Ordinal)
    {
        ["birthDate"] = BirthDate,
        ["sex"] = Sex,
        ["conditionNumber"] = Condition,
        ["background.workYears"] = WorkYears,
        ["background.schooling"] = Schooling,
        ["background.major"] = Major,
        ["background.priorCertificate"] = HasCertificate,
        ["background.priorCertificate.level"] = CertificateLevel,
        ["background.priorCertificate.number"] = CertificateNumber,
        ["background.priorCertificate.issuedOn"] = Experience,
        ["background.title"] = Experience,
        ["background.title.level"] = Experience,
        ["background.title.grantedOn"] = Experience,
        ["particulars.employer"] = Employer,
        ["particulars.province"] = Province,
    };

    /// <summary>The header for the path of a fault; a path that is a header already stays.</summary>
    public static string Of(string? path) => path is null ? DocumentNumber : ByPath.GetValueOrDefault(path, path);
}
