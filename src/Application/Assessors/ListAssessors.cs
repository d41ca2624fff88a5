using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.Assessors;

/// <summary>The register of assessors (A24.1): of the own centre, or of all for the society; numbers are masked.</summary>
/// <param name="CentreId">One centre; null for all that this user sees.</param>
/// <param name="AwaitsCertificate">Only those who passed and have no certificate of it yet.</param>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record ListAssessors(Guid? CentreId, string? Specialty, AssessorStatus? Status, PageRequest Page, bool AwaitsCertificate = false)
    : IQuery<Page<AssessorLine>>
{
    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<ListAssessors, Page<AssessorLine>>
    {
        public async Task<Page<AssessorLine>> Handle(ListAssessors query, CancellationToken cancellationToken)
        {
            var assessors = database.Set<Assessor>();
            if (query.CentreId is { } centre)
            {
                var id = new BranchCentreId(centre);
                assessors = assessors.Where(assessor => assessor.CentreId == id);
            }

            if (!string.IsNullOrWhiteSpace(query.Specialty))
            {
                assessors = assessors.Where(assessor => assessor.Specialties.Contains(query.Specialty));
            }

            if (query.Status is { } status)
            {
                assessors = assessors.Where(assessor => assessor.Status == status);
            }

            if (query.AwaitsCertificate)
            {
                assessors = assessors.Where(assessor => assessor.AwaitsCertificate);
            }

            var page = await assessors.ToPageAsync(
                assessor => assessor.Id,
                assessor => new
                {
                    Assessor = assessor,
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == assessor.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                },
                row => row.Assessor.Id.Value,
                query.Page,
                cancellationToken);
            return new Page<AssessorLine>([.. page.Items.Select(row => AssessorLine.Of(row.Assessor, row.Centre ?? string.Empty, clock.Today))], page.Next);
        }
    }
}

/// <param name="CertificateInForce">On the day of asking (A18.1).</param>
/// <param name="CommittedAt">When the current commitment letter was signed (A19.1).</param>
public sealed record AssessorLine(
    Guid Id,
    Guid CentreId,
    string CentreName,
    string Name,
    string IdNumberMasked,
    string MobileMasked,
    AssessorStatus Status,
    string CertificateNumber,
    DateOnly? ValidUntil,
    bool CertificateInForce,
    string Title,
    string OccupationCode,
    IReadOnlyList<string> Specialties,
    string Employer,
    DateTimeOffset? CommittedAt,
    bool HasAccount,
    bool AwaitsCertificate)
{
    internal static AssessorLine Of(Assessor assessor, string centre, DateOnly today) => new(
        assessor.Id.Value,
        assessor.CentreId.Value,
        centre,
        assessor.Name.Value,
        IdentityDocument.Mask(assessor.IdNumber),
        MobileNumber.Of(assessor.Mobile).Masked(),
        assessor.Status,
        assessor.CertificateNumber,
        assessor.ValidUntil,
        assessor.ValidUntil >= today,
        assessor.Title,
        assessor.OccupationCode,
        assessor.Specialties,
        assessor.Employer,
        assessor.Commitment is { IsCurrent: true } commitment ? commitment.SignedAt : null,
        assessor.Account is not null,
        assessor.AwaitsCertificate);
}
