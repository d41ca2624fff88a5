namespace CmtsEval.Domain.BranchCentres;

/// <summary>The numbers a unit must reach; "以上" includes the number itself (A05, A06, A07.3).</summary>
public sealed record ApplicationThresholds
{
    public static readonly ApplicationThresholds Default = new();

    /// <summary>Managers of training, for the whole unit (A05.2).</summary>
    public int FullTimeStaff { get; init; } = 1;

    /// <summary>m² (A06.2).</summary>
    public decimal AreaSquareMetres { get; init; } = 40m;

    /// <summary>A06.3.</summary>
    public int Seats { get; init; } = 20;

    /// <summary>A06.4.</summary>
    public int Stations { get; init; } = 7;

    /// <summary>Per occupation (A05.4).</summary>
    public int Teachers { get; init; } = 2;

    /// <summary>Per occupation (A05.5).</summary>
    public int Assessors { get; init; } = 3;

    /// <summary>Whole calendar months (A06.5).</summary>
    public int LeaseMonths { get; init; } = 36;

    /// <summary>A07.3.</summary>
    public int Experts { get; init; } = 2;

    /// <summary>How long the agreement and the licence run (A07.4).</summary>
    public int AgreementYears { get; init; } = 3;
}
