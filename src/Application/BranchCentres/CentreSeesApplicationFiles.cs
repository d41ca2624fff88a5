using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Every manager of a centre sees the files of its applications, whoever uploaded them.</summary>
internal sealed class CentreSeesApplicationFiles(IReadDb database) : IFileAccessRule
{
    public async Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken)
    {
        if (user.CentreId is not { } centre || !user.Has(Permission.ApplyForBranchCentre))
        {
            return false;
        }

        var forms = await database.Set<BranchCentreApplication>()
            .Where(application => application.CentreId == centre)
            .Select(application => application.AttachedFiles)
            .ToListAsync(cancellationToken);
        return forms.Any(files => files.Any(attached => attached.File == file.Id.Value));
    }
}
