using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace CmtsEval.Infrastructure.Identity;

internal sealed class PersonalSignatures(UserManager<AppUser> users, IClock clock) : IPersonalSignatures
{
    public async Task<PersonalSignature> SignAsync(UserId user, string typedName, string? code, CancellationToken cancellationToken)
    {
        var account = await users.FindByIdAsync(user.ToString()) ?? throw new DomainException(SharedErrors.NotFound);
        var faults = new Faults()
            .Check(Plain(typedName) == Plain(account.DisplayName), SignatureErrors.NameDiffers, "name");
        if (account.TwoFactorEnabled)
        {
            faults.Check(!string.IsNullOrWhiteSpace(code), SignatureErrors.CodeMissing, "code");
            faults.Check(string.IsNullOrWhiteSpace(code) || await FitsAsync(account, code), SignatureErrors.CodeWrong, "code");
        }

        faults.ThrowIfAny();
        return new PersonalSignature(user, typedName.Trim(), clock.Now, account.TwoFactorEnabled, string.Empty);
    }

    private Task<bool> FitsAsync(AppUser account, string code) => users.VerifyTwoFactorTokenAsync(
        account, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal));

    private static string Plain(string name) =>
        string.Concat(name.TakeWhile(character => character is not ('（' or '(')).Where(character => !char.IsWhiteSpace(character)));
}
