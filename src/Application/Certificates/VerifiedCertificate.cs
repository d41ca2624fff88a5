using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.Certificates;

/// <summary>What the public learns of a certificate it holds in hand: the certified content and the status today.</summary>
/// <param name="StatusSince">When the status came into being.</param>
/// <param name="ReplacedNumber">The number that this certificate stands for.</param>
/// <param name="VerifiedAt">When this answer was given.</param>
public sealed record VerifiedCertificate(
    string Number,
    string HolderName,
    IdentityDocumentKind IdentityKind,
    string MaskedIdentityNumber,
    string OccupationName,
    ScopeRow Row,
    string CentreName,
    DateOnly IssuedOn,
    CertificateStatus Status,
    DateTimeOffset StatusSince,
    string? ReplacedNumber,
    DateTimeOffset VerifiedAt)
{
    internal static VerifiedCertificate Of(Certificate certificate, DateTimeOffset now) => new(
        certificate.Number.Value,
        certificate.HolderName.Value,
        certificate.IdentityKind,
        IdentityDocument.Mask(certificate.IdentityNumber),
        certificate.OccupationName,
        certificate.Row,
        certificate.CentreName,
        certificate.IssuedOn,
        certificate.Status,
        certificate.History[^1].At,
        certificate.ReplacedNumber?.Value,
        now);
}
