namespace CmtsEval.Domain.BranchCentres;

/// <summary>Instruments of one kind under one number (A05.1).</summary>
/// <param name="CalibratedUntil">Last day of the calibration; null for what needs none.</param>
/// <param name="LeasedFrom">First day of the lease; null for the centre's own.</param>
/// <param name="LeasedUntil">Last day of the lease, included.</param>
public sealed record CentreInstrument(
    string Number, string Specialty, string Name, int Quantity, DateOnly? CalibratedUntil, DateOnly? LeasedFrom, DateOnly? LeasedUntil)
{
    public bool IsLeased => LeasedFrom is not null || LeasedUntil is not null;

    /// <summary>Whole calendar months of the lease (A06.5).</summary>
    public int LeaseMonths => new EquipmentLease { From = LeasedFrom, To = LeasedUntil }.WholeMonths();

    public bool IsComplete => !new[] { Number, Specialty, Name }.Any(string.IsNullOrWhiteSpace) && Quantity > 0;

    internal static CentreInstrument Of(EquipmentLot lot) => new(
        lot.Number?.Trim() ?? string.Empty,
        lot.Specialty?.Trim() ?? string.Empty,
        lot.Name?.Trim() ?? string.Empty,
        lot.Quantity,
        lot.Calibration?.DueOn,
        lot.Lease?.From,
        lot.Lease?.To);
}
