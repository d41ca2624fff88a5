using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What applicants still have to mend after an audit on site (A07.3).</summary>
internal sealed class OpenCorrections(IReadDb database)
{
    public async Task<IReadOnlyList<OpenCorrection>> FindAsync(CancellationToken cancellationToken)
    {
        var audited = await database.Set<BranchCentreApplication>()
            .Where(application => application.Status == ApplicationStatus.AuditScheduled)
            .Select(application => new
            {
                application.Id,
                application.UnitName,
                application.Applicant,
                application.ReviewOwner,
                application.Experts,
                application.Audit,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. audited.SelectMany(application => application.Audit!.OpenActions(application.Experts).Select(action => new OpenCorrection(
                application.Id, application.UnitName, application.Applicant, application.ReviewOwner, action))),
        ];
    }
}

internal sealed record OpenCorrection(
    BranchCentreApplicationId ApplicationId, string UnitName, UserId Applicant, UserId? ReviewOwner, CorrectiveAction Action);
