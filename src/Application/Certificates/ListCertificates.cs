using AutoMapper;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using FluentValidation;

namespace CmtsEval.Application.Certificates;

/// <summary>The register, newest first: all of it for the society, the own centre's for its people.</summary>
/// <param name="Number">A whole certificate number.</param>
[RequiresPermission(Permission.ReadCertificates)]
public sealed record ListCertificates(
    string? Number, Guid? CentreId, Guid? SubmissionId, CertificateStatus? Status, PageRequest Page) : IQuery<Page<CertificateRow>>
{
    internal sealed class Validator : AbstractValidator<ListCertificates>
    {
        public Validator() => RuleFor(query => query.Number).MaximumLength(40);
    }

    internal sealed class Handler(IReadDb database, IConfigurationProvider mappings) : IQueryHandler<ListCertificates, Page<CertificateRow>>
    {
        public async Task<Page<CertificateRow>> Handle(ListCertificates query, CancellationToken cancellationToken)
        {
            if (Filter(query) is not { } certificates)
            {
                return new Page<CertificateRow>([], null);
            }

            return await certificates.ToPageAsync(
                certificate => certificate.Id,
                mappings,
                (CertificateRow row) => row.Id,
                query.Page,
                cancellationToken);
        }

        /// <summary>Null when no certificate can match.</summary>
        private IQueryable<Certificate>? Filter(ListCertificates query)
        {
            var certificates = database.Set<Certificate>();
            if (!string.IsNullOrWhiteSpace(query.Number))
            {
                if (CertificateNumber.TryParse(query.Number) is not { } number)
                {
                    return null;
                }

                certificates = certificates.Where(certificate => certificate.Number == number);
            }

            if (query.CentreId is { } centreId)
            {
                var centre = new BranchCentreId(centreId);
                certificates = certificates.Where(certificate => certificate.CentreId == centre);
            }

            if (query.SubmissionId is { } submissionId)
            {
                var submission = new Domain.ResultSubmissions.ResultSubmissionId(submissionId);
                certificates = certificates.Where(certificate => certificate.SubmissionId == submission);
            }

            return query.Status is { } status ? certificates.Where(certificate => certificate.Status == status) : certificates;
        }
    }
}
