using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.BranchCentres;

/// <summary>A centre in the public directory.</summary>
public sealed record BranchCentreLine(
    Guid Id, string Name, string Code, string RegionCode, string Address, string Telephone, BranchCentreStatus Status, IReadOnlyList<ScopeRow> Scope);

/// <summary>A centre as the public sees it, with its exact scope.</summary>
/// <param name="StatusReason">Null while active.</param>
/// <param name="Version">Send it back with a change.</param>
public sealed record BranchCentreView(
    Guid Id,
    string Name,
    string Code,
    string Uscc,
    UnitKind Kind,
    string RegionCode,
    string Address,
    string Telephone,
    BranchCentreStatus Status,
    string? StatusReason,
    DateOnly StatusSince,
    DateOnly ApprovedOn,
    DateOnly ValidUntil,
    string LicenceNumber,
    decimal AreaSquareMetres,
    int TheorySeats,
    IReadOnlyList<CentreRoom> PracticeRooms,
    IReadOnlyList<ScopeRow> Scope,
    uint Version)
{
    internal static BranchCentreView Of(BranchCentre centre, uint version) => new(
        centre.Id.Value,
        centre.Name,
        centre.Code,
        centre.Uscc,
        centre.Kind,
        centre.RegionCode,
        centre.Address,
        centre.Telephone,
        centre.Status,
        centre.Status is BranchCentreStatus.Active ? null : centre.StatusReason,
        centre.StatusSince,
        centre.ApprovedOn,
        centre.ValidUntil,
        centre.LicenceNumber,
        centre.AreaSquareMetres,
        centre.TheorySeats,
        centre.PracticeRooms,
        centre.Scope.Rows,
        version);
}
