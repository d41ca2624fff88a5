using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Accounts by user name: all of them for the society's administrator, the own centre's for a branch manager.</summary>
[RequiresPermission(Permission.ManageAccounts)]
public sealed record ListAccounts(string? Search, Role? Role, PageRequest Page) : IQuery<Page<AccountView>>
{
    internal sealed class Handler(IAccountRegister register, ICurrentUser user) : IQueryHandler<ListAccounts, Page<AccountView>>
    {
        public Task<Page<AccountView>> Handle(ListAccounts query, CancellationToken cancellationToken)
        {
            var society = user.Roles.Contains(Domain.Accounts.Role.SocietyAdministrator);
            BranchCentreId? centre = society ? null : user.CentreId ?? throw new DomainException(AccountErrors.NoCentre);

            return register.ListAsync(new AccountFilter(query.Search, query.Role, centre), query.Page, cancellationToken);
        }
    }
}
