using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.Certificates;

/// <summary>One certificate with the turns of its status; the identity number is masked.</summary>
[RequiresPermission(Permission.ReadCertificates)]
public sealed record GetCertificate(Guid CertificateId) : IQuery<CertificateDetails>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<GetCertificate, CertificateDetails>
    {
        public async Task<CertificateDetails> Handle(GetCertificate query, CancellationToken cancellationToken)
        {
            var id = new CertificateId(query.CertificateId);
            var (certificate, version) = await database.Set<Certificate>().WithVersionAsync(certificate => certificate.Id == id, cancellationToken);

            return new CertificateDetails(
                new CertificateRow(
                    certificate.Id.Value,
                    certificate.Number.Value,
                    certificate.HolderName.Value,
                    certificate.OccupationName,
                    certificate.Row,
                    certificate.CentreName,
                    certificate.IssuedOn,
                    certificate.Status),
                certificate.IdentityKind,
                IdentityDocument.Mask(certificate.IdentityNumber),
                certificate.TraineeId.Value,
                certificate.RegistrationId.Value,
                certificate.SubmissionId.Value,
                certificate.ReplacedNumber?.Value,
                [.. certificate.History.Select(turn => new CertificateTurnView(turn.Status, turn.Reason, turn.At))],
                version);
        }
    }
}

/// <param name="Version">Send it back with a change.</param>
public sealed record CertificateDetails(
    CertificateRow Certificate,
    IdentityDocumentKind IdentityKind,
    string MaskedIdentityNumber,
    Guid TraineeId,
    Guid RegistrationId,
    Guid SubmissionId,
    string? ReplacedNumber,
    IReadOnlyList<CertificateTurnView> History,
    uint Version);
