using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>What the centre was approved with and must keep (A05, A06), and how that changes.</summary>
public sealed partial class BranchCentre
{
    public IReadOnlyList<CentreInstrument> Equipment { get; private set; } = [];

    /// <summary>Last day on which no lease of equipment has ended (A06.5); null without leases.</summary>
    public DateOnly? LeasesUntil { get; private set; }

    /// <summary>Last day on which no calibration has ended (A05.1); null where nothing needs one.</summary>
    public DateOnly? CalibratedUntil { get; private set; }

    /// <summary>All practice stations (A06.4).</summary>
    public int Stations { get; private set; }

    public CentreContact Contact => new(Address, RegionCode, Telephone, LegalRepresentative);

    /// <exception cref="DomainException">Not in scope (A08.1), or below what the occupation needs (A05.2, A05.4, A05.5, A06.2 – A06.5), all faults at once.</exception>
    public void RequireConditions(string occupationCode, StaffInForce staff, ApplicationThresholds needed, DateOnly today)
    {
        Require(_scopeRows.Any(row => row.OccupationCode == occupationCode), BranchCentreErrors.OutOfScope);
        var faults = new Faults();
        foreach (var condition in ConditionsFor(occupationCode, staff).Against(needed, today))
        {
            faults.Check(
                condition.IsMet,
                condition.Broken,
                null,
                ("occupation", occupationCode), ("required", condition.Required), ("actual", condition.Actual));
        }

        faults.ThrowIfAny();
    }

    public OccupationConditions ConditionsFor(string occupationCode, StaffInForce staff) =>
        new(occupationCode, staff, AreaSquareMetres, TheorySeats, Stations, LeasesUntil);

    internal void Apply(CentreChangeRequest request, ScopePapers? papers, UserId by, DateOnly today)
    {
        RequireNotRevoked();
        var change = request.Change;
        switch (change.Kind)
        {
            case CentreChangeKind.Contact:
                Replace(papers, Turn(CentreTurnKind.ContactChanged));
                Take(change.Contact!);
                break;
            case CentreChangeKind.Manager:
                Record(Turn(CentreTurnKind.ManagerChanged));
                Manager = change.Manager!;
                break;
            case CentreChangeKind.Premises:
                Record(Turn(CentreTurnKind.PremisesChanged));
                Take(change.Premises!);
                break;
            case CentreChangeKind.Equipment:
                Record(Turn(CentreTurnKind.EquipmentChanged));
                Take(change.Equipment);
                break;
            default:
                ReduceScope(change.Rows, request.Explanation, papers, by, today);
                break;
        }

        CentreTurn Turn(CentreTurnKind kind) => new(kind, today, by) { Reason = request.Explanation, Evidence = request.Evidence };
    }

    private void Take(CentreContact contact)
    {
        Address = contact.Address.Trim();
        RegionCode = contact.RegionCode.Trim();
        Telephone = contact.Telephone?.Trim() ?? string.Empty;
        LegalRepresentative = contact.LegalRepresentative.Trim();
    }

    private void Take(CentrePremises premises)
    {
        AreaSquareMetres = premises.AreaSquareMetres;
        TheorySeats = premises.Seats;
        PracticeRooms = premises.PracticeRooms;
        Stations = premises.PracticeRooms.Sum(room => room.Stations);
    }

    private void Take(IReadOnlyList<CentreInstrument> equipment)
    {
        Equipment = equipment;
        CalibratedUntil = equipment.Min(instrument => instrument.CalibratedUntil);
        LeasesUntil = equipment.Where(instrument => instrument.IsLeased).Min(instrument => instrument.LeasedUntil);
    }
}
