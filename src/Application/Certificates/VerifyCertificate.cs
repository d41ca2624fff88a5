using System.Security.Cryptography;
using System.Text;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Certificates;

/// <summary>
/// Verifies a certificate by number and holder's name. An unknown number, a wrong name and a mistyped number get the same answer, so
/// that nobody learns who holds what by guessing.
/// </summary>
[PublicUse]
[CrossesCentres("Verification is open to everybody; both number and name are needed.")]
public sealed record VerifyCertificate(string Number, string HolderName) : IQuery<VerifiedCertificate>
{
    internal sealed class Validator : AbstractValidator<VerifyCertificate>
    {
        public Validator()
        {
            RuleFor(query => query.Number).NotEmpty().MaximumLength(40);
            RuleFor(query => query.HolderName).NotEmpty().MaximumLength(100);
        }
    }

    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<VerifyCertificate, VerifiedCertificate>
    {
        private static readonly CertificateNumber Nobody = CertificateNumber.Of(2000, "0000", 1, Domain.Occupations.SkillLevel.Level5, 1);

        public async Task<VerifiedCertificate> Handle(VerifyCertificate query, CancellationToken cancellationToken)
        {
            var number = CertificateNumber.TryParse(query.Number) ?? Nobody;
            var certificate = await database.Set<Certificate>()
                .FirstOrDefaultAsync(certificate => certificate.Number == number, cancellationToken);

            return IsHolder(query.HolderName, certificate?.HolderName.Value ?? string.Empty) && certificate is not null
                ? VerifiedCertificate.Of(certificate, clock.Now)
                : throw new DomainException(CertificateErrors.NotVerified);
        }

        private static bool IsHolder(string entered, string known)
        {
            var normal = entered.Trim(' ', '\u3000').Normalize(NormalizationForm.FormC);
            return CryptographicOperations.FixedTimeEquals(
                SHA256.HashData(Encoding.UTF8.GetBytes(normal)), SHA256.HashData(Encoding.UTF8.GetBytes(known)));
        }
    }
}
