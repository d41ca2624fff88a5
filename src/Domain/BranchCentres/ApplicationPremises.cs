using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

public enum Ownership
{
    /// <summary>自有</summary>
    Owned,

    /// <summary>租用</summary>
    Leased,
}

/// <summary>One row applied for: occupation × specialty × level, the level by its full name (A07.1).</summary>
public sealed record ScopeItem
{
    public string? OccupationCode { get; init; }

    public string? Occupation { get; init; }

    public string? Specialty { get; init; }

    /// <summary>四级/中级工 and so on.</summary>
    public string? Level { get; init; }

    /// <summary>The row; null while a part is missing or the level is not one of the five names.</summary>
    public ScopeRow? ToRow() =>
        SkillLevels.FromChineseName(Level) is { } level
        && !string.IsNullOrWhiteSpace(OccupationCode)
        && !string.IsNullOrWhiteSpace(Specialty)
            ? new ScopeRow(OccupationCode.Trim(), Specialty.Trim(), level)
            : null;
}

public sealed record TrainingPremises
{
    public string? Name { get; init; }

    public string? Address { get; init; }

    public Ownership? Ownership { get; init; }

    public string? OwnershipCertificateNumber { get; init; }

    public Guid? OwnershipProofFile { get; init; }

    public string? Lessor { get; init; }

    public DateOnly? LeaseFrom { get; init; }

    public DateOnly? LeaseTo { get; init; }

    /// <summary>m².</summary>
    public decimal? AreaSquareMetres { get; init; }

    /// <summary>Seats for training and theory examination at the same time.</summary>
    public int? Seats { get; init; }

    public IReadOnlyList<PracticeRoom> PracticeRooms { get; init => field = value ?? []; } = [];

    /// <summary>What the centre is approved with; area and seats are there once the form was submitted.</summary>
    internal CentrePremises Granted() => new(
        AreaSquareMetres!.Value,
        Seats!.Value,
        [.. PracticeRooms.Select(room => new CentreRoom(room.Name?.Trim() ?? string.Empty, room.Specialty?.Trim() ?? string.Empty, room.Stations))]);
}

public sealed record PracticeRoom
{
    public string? Name { get; init; }

    public string? Specialty { get; init; }

    public int Stations { get; init; }
}

/// <summary>Instruments of one kind under one number (A05.1).</summary>
public sealed record EquipmentLot
{
    public string? Number { get; init; }

    public string? Specialty { get; init; }

    public string? Name { get; init; }

    public string? Model { get; init; }

    public string? Range { get; init; }

    public string? Accuracy { get; init; }

    public string? Manufacturer { get; init; }

    public string? SerialNumber { get; init; }

    public int Quantity { get; init; }

    public string? Room { get; init; }

    public Ownership? Ownership { get; init; }

    public EquipmentLease? Lease { get; init; }

    /// <summary>Null for what needs no calibration, such as practice pieces.</summary>
    public EquipmentCalibration? Calibration { get; init; }
}

/// <summary>Leased equipment (A06.5).</summary>
public sealed record EquipmentLease
{
    public string? Lessor { get; init; }

    public string? LessorUscc { get; init; }

    public string? ContractNumber { get; init; }

    /// <summary>First day of the term.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the term, included.</summary>
    public DateOnly? To { get; init; }

    public Guid? ContractFile { get; init; }

    /// <summary>Whole calendar months of the term, both ends included: 2026-10-01 to 2029-09-30 has 36; 0 while a date is missing.</summary>
    public int WholeMonths()
    {
        if (From is not { } from || To is not { } to || to < from || to == DateOnly.MaxValue)
        {
            return 0;
        }

        var end = to.AddDays(1);
        var months = ((end.Year - from.Year) * 12) + end.Month - from.Month;
        return Anniversary(from, months) <= end ? months : months - 1;
    }

    /// <summary>The day after the last of that many months; where a month is too short, the first of the next.</summary>
    private static DateOnly Anniversary(DateOnly from, int months)
    {
        var day = from.AddMonths(months);
        return day.Day < from.Day ? day.AddDays(1) : day;
    }
}

public sealed record EquipmentCalibration
{
    public string? CertificateNumber { get; init; }

    public DateOnly? DueOn { get; init; }
}
