using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Checks passwords and codes with a unit of work of its own: a failed attempt is counted although the command is refused.</summary>
internal sealed class SignInDesk(
    IServiceScopeFactory scopes, AccountFinder finder, SignInManager<AppUser> session, IOptions<AccountSettings> settings) : ISignIn
{
    // A password hash of nobody, so that an unknown name takes as long to refuse as a wrong password.
    private static readonly string HashOfNobody = new PasswordHasher<AppUser>().HashPassword(new AppUser(), "nobody's password");

    public async Task<UserId> VerifyPasswordAsync(string userName, string password, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        if (await finder.FindAsync(database, userName, cancellationToken) is not { } id)
        {
            session.UserManager.PasswordHasher.VerifyHashedPassword(new AppUser(), HashOfNobody, password);
            throw new DomainException(AccountErrors.CredentialsWrong);
        }

        await AttemptAsync(id, async (users, user) =>
        {
            if (!await users.CheckPasswordAsync(user, password))
            {
                return AccountErrors.CredentialsWrong;
            }

            return user.IsDisabled ? throw new DomainException(AccountErrors.Disabled) : null;
        }, cancellationToken);
        return new UserId(id);
    }

    public Task VerifySecondFactorAsync(UserId user, string? code, CancellationToken cancellationToken) =>
        AttemptAsync(user.Value, async (users, account) =>
        {
            if (account.TwoFactorEnabled)
            {
                if (string.IsNullOrWhiteSpace(code))
                {
                    throw new DomainException(AccountErrors.SecondFactorCodeRequired);
                }

                if (!await CodeFitsAsync(users, account, code))
                {
                    return AccountErrors.SecondFactorCodeWrong;
                }
            }
            else if (settings.Value.RequireSecondFactor && account.Roles.Any(role => role.NeedsSecondFactor()))
            {
                throw new DomainException(AccountErrors.SecondFactorEnrolmentRequired);
            }

            (await users.ResetAccessFailedCountAsync(account)).Require();
            return null;
        }, cancellationToken);

    public async Task StartSessionAsync(UserId user, CancellationToken cancellationToken)
    {
        var account = await session.UserManager.FindByIdAsync(user.ToString()) ?? throw new DomainException(AccountErrors.CredentialsWrong);
        await session.SignInAsync(account, isPersistent: false);
    }

    public Task EndSessionAsync(CancellationToken cancellationToken) => session.SignOutAsync();

    /// <summary>A code of the authenticator app, or a recovery code, which is used up.</summary>
    /// <exception cref="DomainException">It was the right code, and somebody has used it.</exception>
    internal static async Task<bool> CodeFitsAsync(UserManager<AppUser> users, AppUser account, string code) =>
        await AuthenticatorCodes.RedeemAsync(users, account, code) switch
        {
            CodeVerdict.Fits => true,
            CodeVerdict.Used => throw new DomainException(AccountErrors.SecondFactorCodeUsed.At("code")),
            _ => (await users.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim())).Succeeded,
        };

    /// <summary>Judges one attempt on a locked account; an error that <paramref name="judge"/> answers counts as a failure.</summary>
    private async Task AttemptAsync(
        Guid id, Func<UserManager<AppUser>, AppUser, Task<DomainError?>> judge, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var user = await AccountFinder.LockAsync(database, id, cancellationToken);
        if (await users.IsLockedOutAsync(user))
        {
            throw new DomainException(AccountErrors.LockedOut);
        }

        var error = await judge(users, user);
        if (error is not null)
        {
            (await users.AccessFailedAsync(user)).Require();
        }

        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        if (error is not null)
        {
            throw new DomainException(await users.IsLockedOutAsync(user) ? AccountErrors.LockedOut : error);
        }
    }
}
