using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Time-based one-time passwords (RFC 6238) of an authenticator app.</summary>
public interface ISecondFactor
{
    /// <summary>Makes a new key; it counts only once confirmed.</summary>
    /// <exception cref="DomainException">One is enrolled already.</exception>
    Task<SecondFactorKey> BeginAsync(UserId user, CancellationToken cancellationToken);

    /// <summary>Proves that the app has the key and turns the second factor on; ten recovery codes, each for one sign-in.</summary>
    Task<IReadOnlyList<string>> ConfirmAsync(UserId user, string code, CancellationToken cancellationToken);

    /// <exception cref="DomainException">A role of the account demands it, or the code is wrong.</exception>
    Task DisableAsync(UserId user, string code, CancellationToken cancellationToken);
}

/// <param name="SharedKey">Base32 without padding.</param>
/// <param name="OtpauthUri">For the QR code that authenticator apps read.</param>
public sealed record SecondFactorKey(string SharedKey, string OtpauthUri);

/// <param name="RecoveryCodes">Shown once.</param>
public sealed record SecondFactorEnrolled(IReadOnlyList<string> RecoveryCodes);
