using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;
using Microsoft.EntityFrameworkCore;

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
            var certificate = await database.Set<Certificate>().FirstOrDefaultAsync(certificate => certificate.Id == id, cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);

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
                [.. certificate.History.Select(turn => new CertificateTurnView(turn.Status, turn.Reason, turn.At))]);
        }
    }
}

public sealed record CertificateDetails(
    CertificateRow Certificate,
    IdentityDocumentKind IdentityKind,
    string MaskedIdentityNumber,
    Guid TraineeId,
    Guid RegistrationId,
    Guid SubmissionId,
    string? ReplacedNumber,
    IReadOnlyList<CertificateTurnView> History);
