using AutoMapper;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Certificates;

/// <summary>A certificate in a list.</summary>
public sealed record CertificateRow(
    Guid Id,
    string Number,
    string HolderName,
    string OccupationName,
    ScopeRow Row,
    string CentreName,
    DateOnly IssuedOn,
    CertificateStatus Status)
{
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<Certificate, CertificateRow>();
    }
}

/// <summary>One turn of the status.</summary>
public sealed record CertificateTurnView(CertificateStatus Status, string? Reason, DateTimeOffset At)
{
    internal static IReadOnlyList<CertificateTurnView> Of(IReadOnlyList<CertificateTurn> history) =>
        [.. history.Select(turn => new CertificateTurnView(turn.Status, turn.Reason, turn.At))];
}
