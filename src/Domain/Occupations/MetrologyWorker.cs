using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;
using static CmtsEval.Domain.Occupations.ProofKind;
using static CmtsEval.Domain.Occupations.SkillLevel;
using static CmtsEval.Domain.People.SchoolingLevel;

namespace CmtsEval.Domain.Occupations;

/// <summary>计量员 4-08-05-06 as the catalogue ships it: the national standard of 2023 with its template of application conditions.</summary>
public static class MetrologyWorker
{
    public const string Code = "4-08-05-06";

    public const string Name = "计量员";

    public const int RegisterNumber = 1;

    private const int Age = 16;

    private static readonly ProofKind[] Always = [IdFront, IdBack, Photo, EmploymentProof, Diploma];

    private static readonly SchoolingLevel[] Any = [];

    private static readonly SchoolingLevel[] Vocational =
        [SecondaryVocationalSchool, TechnicalSchool, SeniorTechnicalSchool, TechnicianCollege, JuniorCollege, Bachelor, Postgraduate];

    private static readonly SchoolingLevel[] SeniorTechnical = [SeniorTechnicalSchool, TechnicianCollege];

    private static readonly SchoolingLevel[] College = [JuniorCollege, Bachelor, Postgraduate];

    public static IReadOnlyList<string> Specialties { get; } =
    [
        "长度计量员", "力学计量员", "热工计量员", "电学计量员", "无线电计量员",
        "时间频率计量员", "声学计量员", "化学生物计量员", "光学计量员", "电离辐射计量员",
    ];

    public static Occupation Version1() =>
        Occupation.Enter(Code, Name, RegisterNumber, new DateOnly(2024, 1, 1), new OccupationContent(Specialties, [Four(), Three(), Two(), One()]));

    private static LevelScheme Four() => Scheme(Level4, 600, 2600,
    [
        Of("4-1", "累计从事本职业或相关职业工作满5年。", work: 5),
        Of("4-2", "取得本职业或相关职业五级/初级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满3年。", work: 3, after: (Level5, 3)),
        Of("4-3", "取得本专业或相关专业的技工院校或中等及以上职业院校、专科及以上普通高等学校毕业证书（含在读应届毕业生）。", schooling: Vocational),
    ]);

    private static LevelScheme Three() => Scheme(Level3, 800, 3200,
    [
        Of("3-1", "累计从事本职业或相关职业工作满10年。", work: 10),
        Of("3-2", "取得本职业或相关职业四级/中级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满4年。", work: 4, after: (Level4, 4)),
        Of("3-3", "取得符合专业对应关系的初级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满1年。", work: 1, title: (TitleLevel.Junior, 1)),
        Of("3-4", "取得本专业或相关专业的技工院校高级工班及以上毕业证书（含在读应届毕业生）。", schooling: SeniorTechnical),
        Of(
            "3-5",
            "取得本职业或相关职业四级/中级工职业资格（职业技能等级）证书，并取得高等职业学校、专科及以上普通高等学校本专业或相关专业毕业证书（含在读应届毕业生）。",
            after: (Level4, 0),
            schooling: College),
        Of("3-6", "取得经评估论证的高等职业学校、专科及以上普通高等学校本专业或相关专业的毕业证书（含在读应届毕业生）。", schooling: College),
    ]);

    private static LevelScheme Two() => Scheme(Level2, 1200, 4500,
    [
        Of("2-1", "取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满5年。", work: 5, after: (Level3, 5)),
        Of(
            "2-2",
            "取得符合专业对应关系的初级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满5年，并在取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书后，从事本职业或相关职业工作满1年。",
            work: 5,
            after: (Level3, 1),
            title: (TitleLevel.Junior, 5)),
        Of("2-3", "取得符合专业对应关系的中级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满1年。", work: 1, title: (TitleLevel.Mid, 1)),
        Of(
            "2-4",
            "取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书的高级技工学校、技师学院毕业生，累计从事本职业或相关职业工作满2年。",
            work: 2,
            after: (Level3, 0),
            schooling: SeniorTechnical),
        Of("2-5", "取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书满2年的技师学院预备技师班、技师班学生。", after: (Level3, 2), schooling: [TechnicianCollege]),
    ]);

    private static LevelScheme One() => Scheme(Level1, 1500, 6000,
    [
        Of("1-1", "取得本职业或相关职业二级/技师职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满5年。", work: 5, after: (Level2, 5)),
        Of(
            "1-2",
            "取得符合专业对应关系的中级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满5年，并在取得本职业或相关职业二级/技师职业资格（职业技能等级）证书后，从事本职业或相关职业工作满1年。",
            work: 5,
            after: (Level2, 1),
            title: (TitleLevel.Mid, 5)),
        Of("1-3", "取得符合专业对应关系的高级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满1年。", work: 1, title: (TitleLevel.Senior, 1)),
    ]);

    private static LevelScheme Scheme(SkillLevel level, decimal feeFrom, decimal feeTo, IReadOnlyList<ApplicationCondition> conditions) =>
        new(level, 24, 16, new ExamScheme(60, level.NeedsComprehensiveReview()), new FeeReference(feeFrom, feeTo), conditions);

    private static ApplicationCondition Of(
        string number,
        string text,
        int work = 0,
        (SkillLevel Level, int Years)? after = null,
        (TitleLevel Level, int Years)? title = null,
        SchoolingLevel[]? schooling = null)
    {
        var requirements = new ConditionRequirements(
            Age,
            work,
            after is { } certificate ? new PriorCertificateRequirement(certificate.Level, certificate.Years) : null,
            title is { } rank ? new TitleRequirement(rank.Level, rank.Years) : null,
            schooling ?? Any);
        List<ProofKind> proofs = [.. Always];
        if (after is not null)
        {
            proofs.Add(ProofKind.PriorCertificate);
        }

        if (title is not null)
        {
            proofs.Add(ProofKind.TitleCertificate);
        }

        return new ApplicationCondition(number, text, requirements, proofs);
    }
}
