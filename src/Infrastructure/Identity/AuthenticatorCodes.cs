using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace CmtsEval.Infrastructure.Identity;

internal enum CodeVerdict
{
    Fits,
    Wrong,

    /// <summary>It is the code of a time step for which one was taken already.</summary>
    Used,
}

/// <summary>Codes of an authenticator app: RFC 6238, thirty seconds, one step of difference either way; none is taken twice.</summary>
internal static class AuthenticatorCodes
{
    private static readonly VerificationWindow OneStepEitherWay = new(previous: 1, future: 1);

    /// <summary>Uses the code up when it fits; the tracked account is committed by the caller.</summary>
    public static async Task<CodeVerdict> RedeemAsync(UserManager<AppUser> users, AppUser account, string code)
    {
        // The app shows what the real time asks for, also while a development clock stands elsewhere.
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        if (await users.GetAuthenticatorKeyAsync(account) is not { } key
            || !new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(now, digits, out var step, OneStepEitherWay))
        {
            return CodeVerdict.Wrong;
        }

        if (step <= account.LastAuthenticatorStep)
        {
            return CodeVerdict.Used;
        }

        account.LastAuthenticatorStep = step;
        return CodeVerdict.Fits;
    }
}
