using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace CmtsEval.Infrastructure.Identity;

internal sealed class PersonalSignatures(UserManager<AppUser> users, ISignIn signIn, IClock clock) : IPersonalSignatures
{
    /// <summary>A signer is signed in: what a sign-in refuses as "not signed in" is a fault of the signature here.</summary>
    private static readonly Dictionary<DomainError, DomainError> Refusals = new()
    {
        [AccountErrors.SecondFactorCodeRequired] = SignatureErrors.CodeMissing,
        [AccountErrors.SecondFactorCodeWrong] = SignatureErrors.CodeWrong,
        [AccountErrors.SecondFactorCodeUsed] = SignatureErrors.CodeUsed,
        [AccountErrors.LockedOut] = SignatureErrors.LockedOut,
    };

    public async Task<PersonalSignature> SignAsync(UserId user, string typedName, string? code, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        new Faults()
            .Check(Plain(typedName) == Plain(account.DisplayName), SignatureErrors.NameDiffers, "name")
            .Check(!account.TwoFactorEnabled || !string.IsNullOrWhiteSpace(code), SignatureErrors.CodeMissing, "code")
            .ThrowIfAny();

        return new PersonalSignature(user, typedName.Trim(), clock.Now, await ProveAsync(user, code, cancellationToken), string.Empty);
    }

    public async Task<bool> ProveAsync(UserId user, string? code, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(user)).TwoFactorEnabled)
        {
            return false;
        }

        try
        {
            await signIn.VerifySecondFactorAsync(user, code, cancellationToken);
        }
        catch (DomainException refusal) when (Refusals.TryGetValue(refusal.Error, out var error))
        {
            throw new DomainException(error.At("code"));
        }

        return true;
    }

    private async Task<AppUser> FindAsync(UserId user) =>
        await users.FindByIdAsync(user.ToString()) ?? throw new DomainException(SharedErrors.NotFound);

    private static string Plain(string name) =>
        string.Concat(name.TakeWhile(character => character is not ('（' or '(')).Where(character => !char.IsWhiteSpace(character)));
}
