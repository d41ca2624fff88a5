using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Accounts;

/// <summary>Where a self-registered person is reached and by which they sign in: a mobile number or an e-mail address.</summary>
public sealed record Contact
{
    private Contact(MobileNumber? mobile, EmailAddress? email) => (Mobile, Email) = (mobile, email);

    public MobileNumber? Mobile { get; }

    public EmailAddress? Email { get; }

    /// <summary>The number without +86, or the address in lower case.</summary>
    public string Value => Mobile?.Value ?? Email!.Value.ToLowerInvariant();

    /// <exception cref="DomainException">None or both are given, or the one given is malformed.</exception>
    public static Contact Of(string? mobile, string? email)
    {
        if (string.IsNullOrWhiteSpace(mobile) == string.IsNullOrWhiteSpace(email))
        {
            throw new DomainException(AccountErrors.ContactMissing);
        }

        return string.IsNullOrWhiteSpace(mobile)
            ? new Contact(null, EmailAddress.Of(email))
            : new Contact(MobileNumber.Of(mobile), null);
    }

    public override string ToString() => Mobile is null ? "e-mail address" : Mobile.Masked();
}
