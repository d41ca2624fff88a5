using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// The audit of an application with its checklist: for the team and the society at any time; the applicant sees findings once the
/// whole team has signed them (A07.3).
/// </summary>
[RequiresPermission(Permission.ReadApplications)]
public sealed record GetAudit(Guid ApplicationId) : IQuery<AuditSheet>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user, IClock clock) : IQueryHandler<GetAudit, AuditSheet>
    {
        public async Task<AuditSheet> Handle(GetAudit query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreApplicationId(query.ApplicationId);
            var found = await database.Set<BranchCentreApplication>()
                .Where(application => application.Id == id && application.Audit != null)
                .Select(application => new { Application = application, Version = EF.Property<uint>(application, "Version") })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var hidesFindings = found.Application.Applicant == user.SignedInId && !found.Application.IsAuditSigned;

            return AuditSheet.Of(found.Application, found.Version, hidesFindings, clock.Today);
        }
    }
}
