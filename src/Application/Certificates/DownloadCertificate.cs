using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.Certificates;

/// <summary>The certificate as PDF, for its holder, the centre and the society; carries the full identity number, so every reading is audited.</summary>
[RequiresPermission(Permission.DownloadCertificate)]
[AuditedRead]
public sealed record DownloadCertificate(Guid CertificateId) : IQuery<CertificatePdf>
{
    internal sealed class Handler(
        ICertificateRepository certificates, IStoredFileRepository files, IFileStore store, IDocumentRenderer renderer, IDataScope scope)
        : IQueryHandler<DownloadCertificate, CertificatePdf>
    {
        public async Task<CertificatePdf> Handle(DownloadCertificate query, CancellationToken cancellationToken)
        {
            var certificate = await certificates.GetAsync(new(query.CertificateId), cancellationToken);

            // Who may see the certificate sees the photo on it, whoever uploaded that.
            scope.SeeEverything();
            var photo = await files.GetAsync(certificate.Photo, cancellationToken);
            using var content = new MemoryStream();
            await using (var stored = await store.OpenAsync(photo.Sha256, cancellationToken))
            {
                await stored.CopyToAsync(content, cancellationToken);
            }

            return new CertificatePdf($"{certificate.Number}.pdf", renderer.Render(DocumentOf(certificate, content.ToArray())));
        }

        private static CertificateDocument DocumentOf(Certificate certificate, byte[] photo) => new(
            certificate.Number.Value,
            certificate.IssuedOn,
            certificate.HolderName.Value,
            certificate.IdentityKind.ChineseName(),
            certificate.IdentityNumber,
            new ScopeLine(certificate.Row.OccupationCode, certificate.OccupationName, certificate.Row.Specialty, certificate.Row.Level),
            certificate.CentreName,
            photo,
            $"/verify/{certificate.Token}",
            certificate.ReplacedNumber?.Value);
    }
}

public sealed record CertificatePdf(string FileName, byte[] Content);
