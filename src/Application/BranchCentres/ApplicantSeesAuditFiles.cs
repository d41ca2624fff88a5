using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An applicant, and every manager of the centre that applies, sees the photos and the report of an audit once the whole team has signed its findings.</summary>
internal sealed class ApplicantSeesAuditFiles(IReadDb database) : IFileAccessRule
{
    public async Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ApplyForBranchCentre))
        {
            return false;
        }

        var own = await database.Set<BranchCentreApplication>()
            .Where(application => application.Audit != null)
            .ToListAsync(cancellationToken);
        return own.Any(application => application.IsAuditSigned && application.Audit!.Files().Contains(file.Id.Value));
    }
}
