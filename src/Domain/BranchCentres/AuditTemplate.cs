using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>What a point of the checklist is asked about: the unit once, or each occupation or specialty applied for.</summary>
public enum AuditSubject
{
    Unit,
    Occupation,
    Specialty,
}

/// <summary>What is measured on site, and in which unit.</summary>
public enum AuditMeasure
{
    SquareMetres,
    Seats,
    Stations,
    Persons,
}

/// <summary>One question of the template.</summary>
/// <param name="Number">Unique within a version, <c>A06.2-1</c>; the part before the hyphen is the rule.</param>
public sealed record AuditPoint(string Number, AuditSubject Subject, string Text, AuditMeasure? Measure = null)
{
    public string Rule => Number[..Number.IndexOf('-', StringComparison.Ordinal)];
}

/// <summary>A version of the questions that experts answer on site (A07.3); published versions are never changed, an audit keeps its own.</summary>
public sealed record AuditTemplate(int Version, DateOnly InForceFrom, IReadOnlyList<AuditPoint> Points)
{
    /// <summary>In the order of their versions.</summary>
    public static readonly IReadOnlyList<AuditTemplate> Versions =
    [
        new(1, new DateOnly(2026, 1, 1),
        [
            new("A02.1-1", AuditSubject.Unit, "法人证书（营业执照）原件与申请表一致，统一社会信用代码有效。"),
            new("A05.1-1", AuditSubject.Specialty, "所列仪器设备在场、可用，数量与申报一致，检定或校准证书在有效期内。"),
            new("A05.2-1", AuditSubject.Unit, "设有分管培训的部门，专职人员在岗，岗位职责明确。"),
            new("A05.3-1", AuditSubject.Unit, "培训工作方案完整，进度、课程和质量措施能够执行。"),
            new("A05.4-1", AuditSubject.Occupation, "教师到场核验：身份、职称证书原件与申报一致，能够讲授所报工种。", AuditMeasure.Persons),
            new("A05.5-1", AuditSubject.Occupation, "评价员到场核验：身份、评价员证书原件与申报一致且在有效期内。", AuditMeasure.Persons),
            new("A05.6-1", AuditSubject.Unit, "管理制度齐全，有关人员知晓并留有执行记录。"),
            new("A06.1-1", AuditSubject.Unit, "培训场地权属证明原件与申报一致，场地为单位自有。"),
            new("A06.2-1", AuditSubject.Unit, "实测培训场地使用面积。", AuditMeasure.SquareMetres),
            new("A06.3-1", AuditSubject.Unit, "清点可同时培训和参加理论考试的座位，间距和监控满足考试要求。", AuditMeasure.Seats),
            new("A06.4-1", AuditSubject.Unit, "清点可同时使用的实操工位总数。", AuditMeasure.Stations),
            new("A06.4-2", AuditSubject.Specialty, "实训室工位、照明、温湿度和安全条件满足本工种实操要求。", AuditMeasure.Stations),
            new("A06.5-1", AuditSubject.Unit, "租用设备的书面合同原件与申报一致，租期满足要求（没有租用设备的，记为不适用）。"),
            new("A07.1-1", AuditSubject.Unit, "申请表、人员表、设备表与现场情况一致。"),
        ]),
    ];

    /// <summary>The latest version in force on the day.</summary>
    public static AuditTemplate InForceOn(DateOnly day) => Versions.Last(template => template.InForceFrom <= day);

    /// <summary>The points for what the form applies for, with the numbers that the rules require and the form declares.</summary>
    public IReadOnlyList<AuditItem> ItemsFor(ApplicationDocument form, ApplicationThresholds thresholds)
    {
        var rows = form.Scope().Rows;
        return [.. Points.SelectMany(point => SubjectsOf(point, rows).Select(subject => new AuditItem(
            subject is null ? point.Number : $"{point.Number}:{subject}",
            point.Rule,
            point.Subject,
            subject,
            point.Text,
            point.Measure,
            RequiredFor(point, thresholds),
            DeclaredIn(form, point, subject))))];
    }

    private static IEnumerable<string?> SubjectsOf(AuditPoint point, IReadOnlyList<Occupations.ScopeRow> rows) => point.Subject switch
    {
        AuditSubject.Occupation => rows.Select(row => row.OccupationCode).Distinct(),
        AuditSubject.Specialty => rows.Select(row => row.Specialty).Distinct(),
        _ => Enumerable.Repeat<string?>(null, 1),
    };

    private static decimal? RequiredFor(AuditPoint point, ApplicationThresholds thresholds) => point.Number switch
    {
        "A05.4-1" => thresholds.Teachers,
        "A05.5-1" => thresholds.Assessors,
        "A06.2-1" => thresholds.AreaSquareMetres,
        "A06.3-1" => thresholds.Seats,
        "A06.4-1" => thresholds.Stations,
        _ => null,
    };

    private static decimal? DeclaredIn(ApplicationDocument form, AuditPoint point, string? subject) => point.Number switch
    {
        "A05.4-1" => form.Teachers.Count(teacher => teacher.OccupationCode == subject),
        "A05.5-1" => form.Assessors.Count(assessor => assessor.OccupationCode == subject),
        "A06.2-1" => form.Premises?.AreaSquareMetres,
        "A06.3-1" => form.Premises?.Seats,
        "A06.4-1" => form.Premises?.PracticeRooms.Sum(room => room.Stations),
        "A06.4-2" => form.Premises?.PracticeRooms.Where(room => room.Specialty == subject).Sum(room => room.Stations),
        _ => null,
    };
}

/// <summary>One item of the checklist of one audit, with everything that stood there when it was made.</summary>
/// <param name="Key">The point's number, with the occupation or specialty it is asked about: <c>A05.1-1:长度计量员</c>.</param>
/// <param name="About">Occupation code or specialty; null for the unit as a whole.</param>
/// <param name="Required">The least that conforms; null where the rules name no number.</param>
/// <param name="Declared">What the form says; null where it gives no number.</param>
public sealed record AuditItem(
    string Key, string Rule, AuditSubject Subject, string? About, string Text, AuditMeasure? Measure, decimal? Required, decimal? Declared);
