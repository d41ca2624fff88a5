using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Checks who somebody is. Failures are counted outside of the current transaction, so a refusal cannot undo them.</summary>
public interface ISignIn
{
    /// <summary>The account behind a user name, mobile number or e-mail address, if the password is right.</summary>
    /// <exception cref="DomainException">Wrong, locked out after five failures, or disabled.</exception>
    Task<UserId> VerifyPasswordAsync(string userName, string password, CancellationToken cancellationToken);

    /// <summary>Asks for what else the account needs: an enrolled second factor, a code of it.</summary>
    /// <exception cref="DomainException">Enrolment or code missing, or code wrong or used before.</exception>
    Task VerifySecondFactorAsync(UserId user, string? code, CancellationToken cancellationToken);

    /// <summary>Gives the browser the cookie with which the authorization endpoint knows the user.</summary>
    Task StartSessionAsync(UserId user, CancellationToken cancellationToken);

    Task EndSessionAsync(CancellationToken cancellationToken);
}
