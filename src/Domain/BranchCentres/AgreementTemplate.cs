namespace CmtsEval.Domain.BranchCentres;

/// <summary>A clause after the first, which names the scope.</summary>
public sealed record AgreementClause(string Heading, string Text);

/// <summary>A version of the text of the cooperation agreement (A07.4); published versions are never changed, an agreement keeps its own.</summary>
/// <param name="Clauses"><c>{from}</c> and <c>{until}</c> stand for the first and the last day of the term.</param>
public sealed record AgreementTemplate(int Version, DateOnly InForceFrom, IReadOnlyList<AgreementClause> Clauses)
{
    /// <summary>In the order of their versions.</summary>
    public static readonly IReadOnlyList<AgreementTemplate> Versions =
    [
        new(1, new DateOnly(2026, 1, 1),
        [
            new("第一条　合作范围", "甲方授权乙方作为职业能力水平评价分中心，在下列职业、工种和等级范围内组织培训、考核和结果报送；乙方不得超出范围开展工作。"),
            new("第二条　甲方职责", "甲方制定评价标准和考核要求，批准乙方年度培训计划，安排考核的时间、地点和方式，审核乙方报送的结果并颁发证书，对乙方工作实施监督检查。证书只由甲方颁发。"),
            new("第三条　乙方职责", "乙方应具备并保持《办法》规定的场地、设备、教师、评价员和管理制度，如实审核报名资料，公开收费项目、标准、依据、范围和监督电话，保证培训课时和实操记录完整，严格考试纪律，不得委托中介机构招生或者培训。"),
            new("第四条　档案与个人信息", "乙方应将报名审核资料和考核资料（含音视频）归档保存不少于十年，依法保护学员个人信息，不得用于评价以外的用途。"),
            new("第五条　监督与退出", "乙方有超范围评价、违规收费、泄露试题、弄虚作假等《办法》所列情形的，甲方按《办法》处理，直至取消其评价资格；资格取消之日起本协议终止，乙方应交回授权证书和铜牌，已颁发的证书继续有效。"),
            new("第六条　期限", "本协议自{from}起至{until}止。期满前三个月，双方可以协商续签。"),
            new("第七条　其他", "本协议未尽事宜由双方协商解决。本协议由双方以电子方式签署，自双方签署之日起生效，电子签署文本与纸质文本具有同等效力。"),
        ]),
    ];

    /// <summary>The latest version in force on the day.</summary>
    public static AgreementTemplate InForceOn(DateOnly day) => Versions.Last(template => template.InForceFrom <= day);

    /// <exception cref="InvalidOperationException">There is no such version.</exception>
    public static AgreementTemplate Of(int version) => Versions.Single(template => template.Version == version);
}
