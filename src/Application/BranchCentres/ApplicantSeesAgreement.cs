using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An applicant, and every manager of the centre that applies, sees the agreement that was offered.</summary>
internal sealed class ApplicantSeesAgreement(IReadDb database) : IFileAccessRule
{
    public async Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ApplyForBranchCentre))
        {
            return false;
        }

        var offers = await database.Set<BranchCentreApplication>()
            .Where(application => application.CentreCode != null)
            .Select(application => application.Agreement)
            .ToListAsync(cancellationToken);
        return offers.Any(offer => offer?.Document.File == file.Id);
    }
}
