using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Certificates;

/// <summary>Verifies the certificate whose QR code carries this token.</summary>
[PublicUse]
[CrossesCentres("Verification is open to everybody who holds the certificate's 128-bit token.")]
public sealed record VerifyCertificateByToken(string Token) : IQuery<VerifiedCertificate>
{
    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<VerifyCertificateByToken, VerifiedCertificate>
    {
        public async Task<VerifiedCertificate> Handle(VerifyCertificateByToken query, CancellationToken cancellationToken)
        {
            var certificate = query.Token.Length == VerificationToken.Length
                ? await database.Set<Certificate>().FirstOrDefaultAsync(certificate => certificate.Token == query.Token, cancellationToken)
                : null;

            return certificate is null ? throw new DomainException(CertificateErrors.NotVerified) : VerifiedCertificate.Of(certificate, clock.Now);
        }
    }
}
