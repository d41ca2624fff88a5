using AutoMapper;
using AutoMapper.QueryableExtensions;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Certificates;

/// <summary>The certificates of the signed-in trainee, newest first, whatever centre they come from.</summary>
[RequiresPermission(Permission.ReadOwnCertificates)]
public sealed record ListMyCertificates : IQuery<IReadOnlyList<MyCertificate>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user, IConfigurationProvider mappings)
        : IQueryHandler<ListMyCertificates, IReadOnlyList<MyCertificate>>
    {
        public async Task<IReadOnlyList<MyCertificate>> Handle(ListMyCertificates query, CancellationToken cancellationToken)
        {
            if (user.TraineeId is not { } trainee)
            {
                return [];
            }

            return await database.Set<Certificate>()
                .Where(certificate => certificate.TraineeId == trainee)
                .OrderByDescending(certificate => certificate.Id)
                .ProjectTo<MyCertificate>(mappings)
                .ToListAsync(cancellationToken);
        }
    }
}

/// <param name="VerificationPath">The address that the QR code shows to others, below the public address.</param>
public sealed record MyCertificate(CertificateRow Certificate, string VerificationPath)
{
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<Certificate, MyCertificate>()
            .ForCtorParam(nameof(Certificate), row => row.MapFrom(certificate => certificate))
            .ForCtorParam(nameof(VerificationPath), path => path.MapFrom(certificate => "/verify/" + certificate.Token));
    }
}
