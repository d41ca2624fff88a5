using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Proves that it is the holder of an account who signs.</summary>
public interface IPersonalSignatures
{
    /// <summary>
    /// The signature of now, still without the hash of what it stands under. The typed name must be the account's display name, spaces
    /// and a remark in brackets apart; an account with a second factor also gives its code.
    /// </summary>
    /// <exception cref="DomainException">One of <see cref="SignatureErrors"/>.</exception>
    Task<PersonalSignature> SignAsync(UserId user, string typedName, string? code, CancellationToken cancellationToken);

    /// <summary>
    /// Uses the code up and answers whether the account has a second factor; without one there is nothing to prove. Wrong codes count
    /// towards the lock of the account, and stay counted although the command is refused.
    /// </summary>
    /// <exception cref="DomainException">One of <see cref="SignatureErrors"/>.</exception>
    Task<bool> ProveAsync(UserId user, string? code, CancellationToken cancellationToken);
}
