using AutoMapper;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>A centre in the public directory.</summary>
/// <param name="PapersDueBack">Until when a revoked centre has to return licence and plaque; for the society only, null once they are back.</param>
public sealed record BranchCentreLine(
    Guid Id,
    string Name,
    string Code,
    string RegionCode,
    string Address,
    string Telephone,
    BranchCentreStatus Status,
    IReadOnlyList<ScopeRow> Scope,
    DateOnly? PapersDueBack);

/// <summary>A centre as the public sees it, with its exact scope.</summary>
/// <param name="StatusReason">Null while active.</param>
/// <param name="Scope">Empty once revoked.</param>
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
    RevocationGround? RevokedFor,
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
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<BranchCentre, BranchCentreView>()
            .ForCtorParam(
                nameof(StatusReason),
                reason => reason.MapFrom(centre => centre.Status == BranchCentreStatus.Active ? null : centre.StatusReason))
            .ForCtorParam(nameof(LicenceNumber), number => number.MapFrom(centre => centre.Licence.Number))
            .ForCtorParam(
                nameof(Scope), scope => scope.MapFrom(centre => centre.ScopeRows.OrderBy(row => row.Specialty).ThenByDescending(row => row.Level).ToList()))
            .ForCtorParam(nameof(Version), version => version.MapFrom(centre => EF.Property<uint>(centre, "Version")));
    }
}
