using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The account that applied manages the centre from its approval on.</summary>
internal sealed class AssignApplicantToCentre(IAccounts accounts) : IDomainEventHandler<BranchCentreApproved>
{
    public Task On(BranchCentreApproved happened, CancellationToken cancellationToken) =>
        accounts.AssignToCentreAsync(happened.Applicant, happened.CentreId, cancellationToken);
}
