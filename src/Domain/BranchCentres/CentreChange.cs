using CmtsEval.Domain.Common;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Occupations;
using Errors = CmtsEval.Domain.BranchCentres.CentreChangeErrors;

namespace CmtsEval.Domain.BranchCentres;

public enum CentreChangeKind
{
    /// <summary>Address, telephone, legal representative; takes effect at once.</summary>
    Contact,

    /// <summary>Who is in charge of the centre (A05.2).</summary>
    Manager,

    /// <summary>Area, seats, practice rooms (A06.1 – A06.4).</summary>
    Premises,

    /// <summary>Instruments with calibration and leases (A05.1, A06.5).</summary>
    Equipment,

    /// <summary>Rows that the centre gives up (A08.1).</summary>
    ScopeReduction,
}

/// <summary>Address, region (GB/T 2260), telephone for the public, and who signs for the centre.</summary>
public sealed record CentreContact(string Address, string RegionCode, string? Telephone, string LegalRepresentative);

/// <summary>Who is in charge of a centre, and whom the society writes to (A05.2).</summary>
public sealed record CentreManager(string Name, string Position);

/// <summary>Premises of the centre's own (A06.1); area in m².</summary>
public sealed record CentrePremises(decimal AreaSquareMetres, int Seats, IReadOnlyList<CentreRoom> PracticeRooms);

/// <summary>What a centre wants to have from now on; only the part that its kind names is filled, and it replaces the present one.</summary>
public sealed record CentreChange
{
    public CentreChangeKind Kind { get; init; }

    public CentreContact? Contact { get; init; }

    /// <summary>Somebody on the centre's register of managers.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>Who that is, as the register said when it was requested; see <see cref="Naming"/>.</summary>
    public CentreManager? Manager { get; init; }

    public CentrePremises? Premises { get; init; }

    public IReadOnlyList<CentreInstrument> Equipment { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ScopeRow> Rows { get; init => field = value ?? []; } = [];

    /// <summary>Whether it touches A05, A06 or the scope, so that the society reviews and decides it.</summary>
    public bool NeedsDecision => Kind is not CentreChangeKind.Contact;

    /// <summary>Whether it changes what licence and scope document say.</summary>
    public bool ChangesPapers => Kind is CentreChangeKind.Contact or CentreChangeKind.ScopeReduction;

    /// <summary>The change with the person whom <see cref="ManagerId"/> names, and with nobody else.</summary>
    /// <exception cref="DomainException">Has left, or does not work full-time (A05.2).</exception>
    public CentreChange Naming(ManagementMember? member)
    {
        member?.RequireMayTakeCharge();
        return this with { Manager = member is null ? null : new CentreManager(member.Name.Value, member.Post.Position) };
    }

    internal void Check(ApplicationThresholds needed, Faults faults)
    {
        switch (Kind)
        {
            case CentreChangeKind.Contact:
                faults.Check(
                    Contact is { } contact && !new[] { contact.Address, contact.RegionCode, contact.LegalRepresentative }.Any(string.IsNullOrWhiteSpace),
                    Errors.ContactIncomplete,
                    "change.contact");
                break;
            case CentreChangeKind.Manager:
                faults.Check(Manager is not null, Errors.ManagerMissing, "change.managerId");
                break;
            case CentreChangeKind.Premises:
                faults.Check(Premises is { AreaSquareMetres: > 0, Seats: > 0, PracticeRooms: not null }, Errors.PremisesIncomplete, "change.premises");
                break;
            case CentreChangeKind.Equipment:
                CheckEquipment(needed, faults);
                break;
            default:
                faults.Check(Rows.Count > 0, BranchCentreErrors.NothingTakenAway, "change.rows");
                break;
        }
    }

    private void CheckEquipment(ApplicationThresholds needed, Faults faults)
    {
        faults.Check(Equipment.Count > 0, Errors.EquipmentIncomplete, "change.equipment");
        for (var index = 0; index < Equipment.Count; index++)
        {
            var instrument = Equipment[index];
            faults
                .Check(instrument.IsComplete, Errors.EquipmentIncomplete, $"change.equipment[{index}].name")
                .Check(
                    !instrument.IsLeased || instrument.LeaseMonths >= needed.LeaseMonths,
                    Errors.LeaseTooShort,
                    $"change.equipment[{index}].leasedUntil",
                    ("required", needed.LeaseMonths), ("actual", instrument.LeaseMonths));
        }
    }
}
