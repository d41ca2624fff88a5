namespace CmtsEval.Domain.BranchCentres;

/// <summary>Who may apply (A02.1).</summary>
public enum UnitKind
{
    /// <summary>科研院所</summary>
    ResearchInstitute,

    /// <summary>企业</summary>
    Enterprise,

    /// <summary>事业单位</summary>
    PublicInstitution,

    /// <summary>院校</summary>
    School,

    /// <summary>其他培训机构</summary>
    OtherTrainingBody,
}

public sealed record ApplicantUnit
{
    public string? Name { get; init; }

    /// <summary>Unified social credit code, checked when the application is submitted.</summary>
    public string? Uscc { get; init; }

    public UnitKind? Kind { get; init; }

    public string? KindName { get; init; }

    public LegalRepresentative? LegalRepresentative { get; init; }

    public string? Address { get; init; }

    /// <summary>GB/T 2260, six digits.</summary>
    public string? RegionCode { get; init; }

    public string? Postcode { get; init; }

    public UnitContact? Contact { get; init; }
}

public sealed record LegalRepresentative
{
    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? Sex { get; init; }

    public string? Mobile { get; init; }

    public string? Position { get; init; }
}

public sealed record UnitContact
{
    public string? Name { get; init; }

    public string? Position { get; init; }

    public string? Mobile { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }
}

/// <summary>The named department in charge of training and its people (A05.2).</summary>
public sealed record TrainingDepartment
{
    public string? Name { get; init; }

    public string? EstablishedBy { get; init; }

    public DateOnly? EstablishedOn { get; init; }

    public IReadOnlyList<DepartmentStaff> FullTimeStaff { get; init => field = value ?? []; } = [];
}

public sealed record DepartmentStaff
{
    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? Sex { get; init; }

    public string? Mobile { get; init; }

    public string? Position { get; init; }

    public bool FullTime { get; init; }

    public DateOnly? Since { get; init; }

    public string? Duties { get; init; }
}
