using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>One management rule of the unit with its text (A05.6).</summary>
public sealed record ManagementRule
{
    public string? Name { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public Guid? File { get; init; }

    public int? Chapter { get; init; }
}

/// <summary>The training work plan, structured and as a file (A05.3).</summary>
public sealed record TrainingWorkPlan
{
    public string? Title { get; init; }

    public Guid? File { get; init; }

    public int? Year { get; init; }

    public IReadOnlyList<string> Objectives { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Organisation { get; init => field = value ?? []; } = [];

    public IReadOnlyList<WorkPlanRow> Schedule { get; init => field = value ?? []; } = [];

    public IReadOnlyList<CurriculumPart> Curriculum { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> TeachingModes { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> QualityMeasures { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> ExaminationSecurity { get; init => field = value ?? []; } = [];
}

public sealed record WorkPlanRow
{
    public string? OccupationCode { get; init; }

    public string? Occupation { get; init; }

    public string? Specialty { get; init; }

    public string? Level { get; init; }

    public int HeadCount { get; init; }

    public int TheoryHours { get; init; }

    public int PracticalHours { get; init; }

    public string? Period { get; init; }
}

public sealed record CurriculumPart
{
    /// <summary><c>theory</c> or <c>practical</c>.</summary>
    public string? Part { get; init; }

    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];
}

/// <summary>What an attachment proves.</summary>
public enum AttachmentKind
{
    /// <summary>A06.1</summary>
    PremisesOwnership,

    /// <summary>A06.5</summary>
    LeaseContract,

    /// <summary>A05.3</summary>
    TrainingWorkPlan,

    /// <summary>A05.6</summary>
    ManagementRules,

    /// <summary>A05.4, A17.1</summary>
    TeacherTitleProof,

    /// <summary>A05.5, A18.1</summary>
    AssessorCertificate,

    /// <summary>A05.1</summary>
    EquipmentList,

    /// <summary>A05.2</summary>
    PersonnelList,

    /// <summary>A06.2 to A06.4</summary>
    SitePhoto,

    /// <summary>A02.1</summary>
    UnitRegistration,

    Other,
}

public sealed record ApplicationAttachment
{
    private static readonly Dictionary<AttachmentKind, Article[]> Proves = new()
    {
        [AttachmentKind.PremisesOwnership] = [Article.A06_1, Article.A06_2],
        [AttachmentKind.LeaseContract] = [Article.A06_5],
        [AttachmentKind.TrainingWorkPlan] = [Article.A05_3],
        [AttachmentKind.ManagementRules] = [Article.A05_6],
        [AttachmentKind.TeacherTitleProof] = [Article.A05_4],
        [AttachmentKind.AssessorCertificate] = [Article.A05_5],
        [AttachmentKind.EquipmentList] = [Article.A05_1],
        [AttachmentKind.PersonnelList] = [Article.A05_2, Article.A05_4, Article.A05_5],
        [AttachmentKind.SitePhoto] = [Article.A05_1, Article.A06_2, Article.A06_3, Article.A06_4],
        [AttachmentKind.UnitRegistration] = [Article.A02_1],
    };

    /// <summary>Stays with the row while its file is replaced; given when it is saved for the first time.</summary>
    public Guid? Id { get; init; }

    public AttachmentKind? Kind { get; init; }

    /// <summary>The one requirement it proves, <c>A06.1</c>; null leaves it to the kind.</summary>
    public string? Rule { get; init; }

    public Guid? File { get; init; }

    public string? Title { get; init; }

    /// <summary>The requirements it proves; empty while neither rule nor kind says so.</summary>
    public IReadOnlyList<string> Rules() => this switch
    {
        { Rule.Length: > 0 } => [Rule],
        { Kind: { } kind } when Proves.TryGetValue(kind, out var articles) => [.. articles.Select(article => article.Rule)],
        _ => [],
    };
}

public sealed record ApplicationDeclaration
{
    public string? Text { get; init; }

    public string? SignedBy { get; init; }

    public bool Sealed { get; init; }

    public DateOnly? SignedOn { get; init; }
}
