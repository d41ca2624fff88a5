using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CmtsEval.Infrastructure.Identity;

internal sealed class SecondFactor(UserManager<AppUser> users, IOptions<AccountSettings> settings) : ISecondFactor
{
    private const string Issuer = "CmtsEval";
    private const int RecoveryCodes = 10;

    public async Task<SecondFactorKey> BeginAsync(UserId user, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        if (account.TwoFactorEnabled)
        {
            throw new DomainException(AccountErrors.SecondFactorEnrolled);
        }

        (await users.ResetAuthenticatorKeyAsync(account)).Require();
        account.LastAuthenticatorStep = null;
        var key = await users.GetAuthenticatorKeyAsync(account) ?? throw new InvalidOperationException("The new key was not kept.");
        var label = Uri.EscapeDataString($"{Issuer}:{account.UserName}");
        return new SecondFactorKey(key, $"otpauth://totp/{label}?secret={key}&issuer={Issuer}&digits=6&period=30");
    }

    public async Task<IReadOnlyList<string>> ConfirmAsync(UserId user, string code, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        if (account.TwoFactorEnabled)
        {
            throw new DomainException(AccountErrors.SecondFactorEnrolled);
        }

        if (await users.GetAuthenticatorKeyAsync(account) is null)
        {
            throw new DomainException(AccountErrors.SecondFactorNotBegun);
        }

        if (await AuthenticatorCodes.RedeemAsync(users, account, code) is not CodeVerdict.Fits)
        {
            throw new DomainException(AccountErrors.SecondFactorCodeMismatch.At("code"));
        }

        (await users.SetTwoFactorEnabledAsync(account, true)).Require();
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];
    }

    public async Task DisableAsync(UserId user, string code, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        if (settings.Value.RequireSecondFactor && account.Roles.Any(role => role.NeedsSecondFactor()))
        {
            throw new DomainException(AccountErrors.SecondFactorMandatory);
        }

        if (account.TwoFactorEnabled)
        {
            if (!await SignInDesk.CodeFitsAsync(users, account, code))
            {
                throw new DomainException(AccountErrors.SecondFactorCodeMismatch.At("code"));
            }

            (await users.SetTwoFactorEnabledAsync(account, false)).Require();
        }
    }

    private async Task<AppUser> FindAsync(UserId user) =>
        await users.FindByIdAsync(user.ToString()) ?? throw new DomainException(SharedErrors.NotFound);
}
