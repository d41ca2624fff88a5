using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The experts that an audit team can be chosen from.</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ListExperts : IQuery<IReadOnlyList<AccountCard>>
{
    internal sealed class Handler(IAccounts accounts) : IQueryHandler<ListExperts, IReadOnlyList<AccountCard>>
    {
        public Task<IReadOnlyList<AccountCard>> Handle(ListExperts query, CancellationToken cancellationToken) =>
            accounts.HoldersOfAsync(Role.Expert, cancellationToken);
    }
}
