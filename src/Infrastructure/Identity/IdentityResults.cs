using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Says the refusals of ASP.NET Core Identity in our words.</summary>
internal static class IdentityResults
{
    /// <exception cref="DomainException">Identity refused.</exception>
    public static void Require(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new DomainException([.. result.Errors.Select(error => FaultOf(error.Code)).Distinct()]);
        }
    }

    private static Fault FaultOf(string code) => code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => AccountErrors.UserNameTaken.At("userName"),
        nameof(IdentityErrorDescriber.InvalidUserName) => AccountErrors.UserNameInvalid.At("userName"),
        nameof(IdentityErrorDescriber.PasswordMismatch) => AccountErrors.PasswordWrong.At("currentPassword"),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new Fault(SharedErrors.ChangedMeanwhile),
        _ when code.StartsWith("Password", StringComparison.Ordinal) => AccountErrors.PasswordTooWeak.At("password"),
        _ => throw new InvalidOperationException($"Identity refused with {code}."),
    };
}
