using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>Answers whether an assessor's certificate is in force; anybody may ask, the name is not given in full (A18.1).</summary>
[PublicUse]
[CrossesCentres("A certificate is checked by anybody by its number; the answer carries no name in full and no number of a person.")]
public sealed record VerifyAssessorCertificate(string Number) : IQuery<AssessorCertificateView>
{
    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<VerifyAssessorCertificate, AssessorCertificateView>
    {
        public async Task<AssessorCertificateView> Handle(VerifyAssessorCertificate query, CancellationToken cancellationToken)
        {
            var number = query.Number.Trim().ToUpperInvariant();
            var found = await database.Set<Assessor>()
                .Where(assessor => assessor.CertificateNumber == number && assessor.IssuedHere)
                .Select(assessor => new
                {
                    Assessor = assessor,
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == assessor.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var assessor = found.Assessor;
            var working = assessor.Status is AssessorStatus.Certified or AssessorStatus.Committed;
            return new AssessorCertificateView(
                number,
                assessor.Name.Masked(),
                assessor.OccupationCode,
                assessor.Specialties,
                found.Centre ?? string.Empty,
                assessor.Certificates[^1].IssuedOn,
                assessor.ValidUntil,
                working && assessor.ValidUntil >= clock.Today);
        }
    }
}

/// <param name="NameMasked">Only the family name.</param>
/// <param name="InForce">On the day of asking.</param>
public sealed record AssessorCertificateView(
    string Number,
    string NameMasked,
    string OccupationCode,
    IReadOnlyList<string> Specialties,
    string CentreName,
    DateOnly? IssuedOn,
    DateOnly? ValidUntil,
    bool InForce);
