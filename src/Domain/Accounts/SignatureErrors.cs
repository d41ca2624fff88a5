using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Accounts;

/// <summary>Why a personal signature is not taken.</summary>
public static class SignatureErrors
{
    public static readonly DomainError NameDiffers =
        new("signature.name-differs", "The name typed is not the name of the account.", Kind: ErrorKind.Invalid);

    public static readonly DomainError CodeMissing =
        new("signature.code-missing", "This account signs with the code of its authenticator app as well.", Kind: ErrorKind.Invalid);

    public static readonly DomainError CodeWrong =
        new("signature.code-wrong", "The code of the authenticator app is wrong or has expired.", Kind: ErrorKind.Invalid);

    public static readonly DomainError CodeUsed =
        new("signature.code-used", "This code has been used; wait for the next one.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LockedOut =
        new("signature.locked-out", "Five wrong codes: this account is locked for 15 minutes.");
}
