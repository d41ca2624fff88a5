using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Experts see the files of the applications that they audit, those of the audit included.</summary>
internal sealed class ExpertSeesApplicationFiles(IReadDb database) : IFileAccessRule
{
    public async Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken)
    {
        if (!user.Roles.Contains(Role.Expert) || user.SignedInId is not { } expert)
        {
            return false;
        }

        var audited = await database.Set<BranchCentreApplication>()
            .Where(application => application.ExpertIds.Contains(expert.Value))
            .Select(application => new { application.Document, application.Audit })
            .ToListAsync(cancellationToken);
        return audited.Any(application => application.Document.Files().Contains(file.Id.Value)
            || application.Audit?.Files().Contains(file.Id.Value) is true);
    }
}
