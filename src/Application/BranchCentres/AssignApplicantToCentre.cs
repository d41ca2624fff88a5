using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The account that applied manages the centre from its approval on; of two approvals at once the second stops here.</summary>
internal sealed class AssignApplicantToCentre(IAccounts accounts, IReadDb database) : IDomainEventHandler<BranchCentreApproved>
{
    public async Task On(BranchCentreApproved happened, CancellationToken cancellationToken)
    {
        var isDecided = await database.Set<BranchCentreApplication>()
            .AnyAsync(stored => stored.Id == happened.ApplicationId && stored.Status == ApplicationStatus.Approved, cancellationToken);
        if (isDecided)
        {
            throw new DomainException(SharedErrors.ChangedMeanwhile);
        }

        await accounts.AssignToCentreAsync(happened.Applicant, happened.CentreId, cancellationToken);
    }
}
