using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
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
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();

        if (await finder.FindAsync(database, userName, cancellationToken) is not { } user)
        {
            users.PasswordHasher.VerifyHashedPassword(new AppUser(), HashOfNobody, password);
            throw new DomainException(AccountErrors.CredentialsWrong);
        }

        await RequireNotLockedAsync(users, user);
        if (!await users.CheckPasswordAsync(user, password))
        {
            throw await CountFailureAsync(users, database, user, AccountErrors.CredentialsWrong, cancellationToken);
        }

        return user.IsDisabled ? throw new DomainException(AccountErrors.Disabled) : new UserId(user.Id);
    }

    public async Task VerifySecondFactorAsync(UserId user, string? code, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        var account = await users.FindByIdAsync(user.ToString()) ?? throw new DomainException(AccountErrors.CredentialsWrong);

        if (!account.TwoFactorEnabled)
        {
            if (settings.Value.RequireSecondFactor && account.Roles.Any(role => role.NeedsSecondFactor()))
            {
                throw new DomainException(AccountErrors.SecondFactorEnrolmentRequired);
            }
        }
        else if (string.IsNullOrWhiteSpace(code))
        {
            throw new DomainException(AccountErrors.SecondFactorCodeRequired);
        }
        else if (!await CodeFitsAsync(users, account, code))
        {
            throw await CountFailureAsync(users, database, account, AccountErrors.SecondFactorCodeWrong, cancellationToken);
        }

        (await users.ResetAccessFailedCountAsync(account)).Require();
        await database.SaveChangesAsync(cancellationToken);
    }

    public async Task StartSessionAsync(UserId user, CancellationToken cancellationToken)
    {
        var account = await session.UserManager.FindByIdAsync(user.ToString()) ?? throw new DomainException(AccountErrors.CredentialsWrong);
        await session.SignInAsync(account, isPersistent: false);
    }

    public Task EndSessionAsync(CancellationToken cancellationToken) => session.SignOutAsync();

    /// <summary>A code of the authenticator app, or a recovery code, which is used up.</summary>
    internal static async Task<bool> CodeFitsAsync(UserManager<AppUser> users, AppUser account, string code)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        return await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits)
            || (await users.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim())).Succeeded;
    }

    private static async Task RequireNotLockedAsync(UserManager<AppUser> users, AppUser user)
    {
        if (await users.IsLockedOutAsync(user))
        {
            throw new DomainException(AccountErrors.LockedOut);
        }
    }

    private static async Task<DomainException> CountFailureAsync(
        UserManager<AppUser> users, CmtsEvalDbContext database, AppUser user, DomainError error, CancellationToken cancellationToken)
    {
        (await users.AccessFailedAsync(user)).Require();
        await database.SaveChangesAsync(cancellationToken);
        return new DomainException(await users.IsLockedOutAsync(user) ? AccountErrors.LockedOut : error);
    }
}
