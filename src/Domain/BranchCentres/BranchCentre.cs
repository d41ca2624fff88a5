using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

public enum BranchCentreStatus
{
    Active,

    /// <summary>All evaluation work has stopped (A30.1); certificates stay verifiable.</summary>
    Suspended,

    /// <summary>Final (A31.1).</summary>
    Revoked,
}

/// <summary>A room for practical training of one specialty and how many can work in it at once.</summary>
public sealed record CentreRoom(string Name, string Specialty, int Stations);

/// <summary>A branch centre (分中心): only an approved application brings one into being (A02.1).</summary>
public sealed partial class BranchCentre : AggregateRoot<BranchCentreId>
{
    private readonly List<ScopeRow> _scopeRows = [];

    private BranchCentre()
    {
    }

    public BranchCentreApplicationId ApplicationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Four digits, unique, part of certificate numbers.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Uscc { get; private set; } = string.Empty;

    public UnitKind Kind { get; private set; }

    /// <summary>Signs for the centre and stands on its papers.</summary>
    public string LegalRepresentative { get; private set; } = string.Empty;

    public CentreManager Manager { get; private set; } = null!;

    public string Address { get; private set; } = string.Empty;

    /// <summary>GB/T 2260, six digits.</summary>
    public string RegionCode { get; private set; } = string.Empty;

    /// <summary>Of the training department, for the public; empty when none was given.</summary>
    public string Telephone { get; private set; } = string.Empty;

    public BranchCentreStatus Status { get; private set; }

    /// <summary>Why the centre is suspended or revoked.</summary>
    public string? StatusReason { get; private set; }

    public DateOnly StatusSince { get; private set; }

    public DateOnly ApprovedOn { get; private set; }

    /// <summary>Last day of the agreement, included.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>m².</summary>
    public decimal AreaSquareMetres { get; private set; }

    /// <summary>Caps a theory session or examination room (A06.3).</summary>
    public int TheorySeats { get; private set; }

    public IReadOnlyList<CentreRoom> PracticeRooms { get; private set; } = [];

    /// <summary>The granted rows, for queries; rules use <see cref="Scope"/>.</summary>
    public IReadOnlyList<ScopeRow> ScopeRows => _scopeRows;

    public AuthorisedScope Scope => AuthorisedScope.Of(_scopeRows);

    public IssuedDocument Agreement { get; private set; } = null!;

    public IssuedDocument Licence { get; private set; } = null!;

    public IssuedDocument Plaque { get; private set; } = null!;

    /// <summary>Null until the society has recorded it.</summary>
    public PlaqueHandOver? PlaqueHandOver { get; private set; }

    public IssuedDocument ScopeDocument { get; private set; } = null!;

    public string LicenceNumber => Licence.Number;

    /// <summary>Practice stations for a specialty; caps a practical group (A06.4).</summary>
    public int PracticeStations(string specialty) =>
        PracticeRooms.Where(room => room.Specialty == specialty).Sum(room => room.Stations);

    /// <exception cref="DomainException">Suspended (A30.1) or revoked (A03.1).</exception>
    public void RequireActive()
    {
        Require(Status is not BranchCentreStatus.Suspended, BranchCentreErrors.Suspended);
        Require(Status is BranchCentreStatus.Active, BranchCentreErrors.NotActive);
    }

    /// <exception cref="DomainException">The row is not inside the authorised scope (A08.1).</exception>
    public void RequireInScope(ScopeRow row) => Require(_scopeRows.Contains(row), BranchCentreErrors.OutOfScope);

    /// <summary>Refuses what <see cref="HandOverPlaque"/> would: the record is printed only once this holds.</summary>
    /// <exception cref="DomainException">Revoked, handed over before, or a day before the approval or after today (A07.4).</exception>
    public void RequirePlaqueToHandOver(DateOnly on, DateOnly today)
    {
        Require(Status is not BranchCentreStatus.Revoked, BranchCentreErrors.Revoked);
        Require(PlaqueHandOver is null, BranchCentreErrors.PlaqueHandedOver);
        new Faults().Check(on >= ApprovedOn && on <= today, BranchCentreErrors.PlaqueDayInvalid, "handedOverOn").ThrowIfAny();
    }

    /// <summary>Records that the centre has its plaque (A07.4).</summary>
    /// <exception cref="DomainException">As <see cref="RequirePlaqueToHandOver"/>.</exception>
    public void HandOverPlaque(PlaqueHandOver handOver, DateOnly today)
    {
        RequirePlaqueToHandOver(handOver.On, today);
        PlaqueHandOver = handOver;
    }

    internal static BranchCentre Authorise(
        BranchCentreApplication application, AuthorisedScope scope, ApprovalDocuments documents, DateOnly today)
    {
        var form = application.Document;
        var centre = new BranchCentre
        {
            Id = documents.CentreId,
            ApplicationId = application.Id,
            Name = application.UnitName,
            Code = documents.CentreCode,
            Uscc = application.UnitUscc,
            Kind = form.Unit!.Kind!.Value,
            LegalRepresentative = form.Unit.LegalRepresentative!.Name!.Trim(),
            Manager = new CentreManager(form.Unit.Contact?.Name?.Trim() ?? string.Empty, form.Unit.Contact?.Position?.Trim() ?? string.Empty),
            Address = form.Unit.Address!.Trim(),
            RegionCode = form.Unit.RegionCode!,
            Telephone = form.Unit.Contact?.Telephone?.Trim() ?? string.Empty,
            Status = BranchCentreStatus.Active,
            StatusSince = today,
            ApprovedOn = today,
            ValidUntil = documents.ValidUntil,
            Agreement = documents.Agreement!,
            Licence = documents.Licence!,
            Plaque = documents.Plaque!,
            ScopeDocument = documents.ScopeDocument!,
        };
        centre._scopeRows.AddRange(scope.Rows);
        centre.Take(form.Premises!.Granted());
        centre.Take([.. form.Equipment.Select(CentreInstrument.Of)]);
        centre.Record(new CentreTurn(CentreTurnKind.Approved, today, application.Decision!.Approver) { Rows = scope.Rows });
        return centre;
    }
}
