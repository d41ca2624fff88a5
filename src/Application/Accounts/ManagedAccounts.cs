using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Accounts that the current user administers: all for the society, the own centre's for a branch manager.</summary>
internal sealed class ManagedAccounts(IAccountRegister register, ICurrentUser user)
{
    /// <exception cref="DomainException">No such account, or it is of another centre (404).</exception>
    public async Task<AccountView> GetAsync(UserId id, CancellationToken cancellationToken)
    {
        var account = await register.GetAsync(id, cancellationToken);
        var mine = user.Roles.Contains(Role.SocietyAdministrator)
            || (user.CentreId is { } centre && account.CentreId == centre.Value);

        return mine ? account : throw new DomainException(SharedErrors.NotFound);
    }
}
