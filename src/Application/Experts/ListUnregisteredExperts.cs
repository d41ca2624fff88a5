using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Experts;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Experts;

/// <summary>Who holds the role of expert and is not in the pool yet.</summary>
[RequiresPermission(Permission.ManageExperts)]
public sealed record ListUnregisteredExperts : IQuery<IReadOnlyList<AccountCard>>
{
    internal sealed class Handler(IAccounts accounts, IReadDb database) : IQueryHandler<ListUnregisteredExperts, IReadOnlyList<AccountCard>>
    {
        public async Task<IReadOnlyList<AccountCard>> Handle(ListUnregisteredExperts query, CancellationToken cancellationToken)
        {
            var registered = await database.Set<Expert>().Select(expert => expert.Account).ToListAsync(cancellationToken);
            return [.. (await accounts.HoldersOfAsync(Role.Expert, cancellationToken)).Where(card => !registered.Contains(new UserId(card.UserId)))];
        }
    }
}
