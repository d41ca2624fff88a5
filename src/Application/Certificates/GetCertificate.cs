using AutoMapper;
using AutoMapper.QueryableExtensions;
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
    internal sealed class Handler(IReadDb database, IConfigurationProvider mappings) : IQueryHandler<GetCertificate, CertificateDetails>
    {
        public async Task<CertificateDetails> Handle(GetCertificate query, CancellationToken cancellationToken)
        {
            var id = new CertificateId(query.CertificateId);
            return await database.Set<Certificate>()
                .Where(certificate => certificate.Id == id)
                .ProjectTo<CertificateDetails>(mappings)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
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
    uint Version)
{
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<Certificate, CertificateDetails>()
            .ForCtorParam(nameof(Certificate), row => row.MapFrom(certificate => certificate))
            .ForCtorParam(nameof(MaskedIdentityNumber), masked => masked.MapFrom(certificate => IdentityDocument.Mask(certificate.IdentityNumber)))
            .ForCtorParam(nameof(History), turns => turns.MapFrom(certificate => CertificateTurnView.Of(certificate.History)))
            .ForCtorParam(nameof(Version), version => version.MapFrom(certificate => EF.Property<uint>(certificate, "Version")));
    }
}
