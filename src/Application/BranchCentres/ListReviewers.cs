using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The people of the society to whom a document review can be given.</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ListReviewers : IQuery<IReadOnlyList<AccountCard>>
{
    internal sealed class Handler(IAccounts accounts) : IQueryHandler<ListReviewers, IReadOnlyList<AccountCard>>
    {
        public Task<IReadOnlyList<AccountCard>> Handle(ListReviewers query, CancellationToken cancellationToken) =>
            accounts.HoldersOfAsync(Role.SocietyReviewer, cancellationToken);
    }
}
