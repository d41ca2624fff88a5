using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.People;

/// <summary>The sign-in accounts of people on a register.</summary>
internal sealed class StaffAccounts(IAccountRegister register)
{
    /// <summary>Closes the account of somebody who left an office, unless it serves another one too.</summary>
    public async Task CloseAsync(UserId? user, Role office, CancellationToken cancellationToken)
    {
        if (user is { } id
            && await register.FindAsync(id, cancellationToken) is { Disabled: false } account
            && account.Roles.All(role => role == office))
        {
            await register.SetDisabledAsync(id, disabled: true, cancellationToken);
        }
    }
}
