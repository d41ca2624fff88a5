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
    public AttachmentKind? Kind { get; init; }

    public Guid? File { get; init; }

    public string? Title { get; init; }
}

public sealed record ApplicationDeclaration
{
    public string? Text { get; init; }

    public string? SignedBy { get; init; }

    public bool Sealed { get; init; }

    public DateOnly? SignedOn { get; init; }
}
