using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Proves that a mobile number or an e-mail address is in somebody's hands.</summary>
public interface IContactVerification
{
    /// <summary>Sends a six-digit code that works for ten minutes and replaces the one before.</summary>
    Task SendCodeAsync(Contact contact, CancellationToken cancellationToken);

    /// <exception cref="DomainException">Wrong, expired, or tried five times.</exception>
    Task RedeemAsync(Contact contact, string code, CancellationToken cancellationToken);
}
