using Microsoft.AspNetCore.Identity;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Beyond length: not the user name, not one of the passwords that attackers try first.</summary>
internal sealed class PasswordRules : IPasswordValidator<AppUser>
{
    public const int MinimumLength = 10;
    public const int MaximumLength = 128;
    public const int DistinctCharacters = 5;

    private static readonly string[] Common =
        ["1234567890", "0123456789", "qwertyuiop", "password", "passw0rd", "asdfghjkl", "iloveyou", "woaini1314", "a123456789", "admin"];

    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        var guessable = password is null or { Length: > MaximumLength }
            || (user.UserName is { Length: > 3 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase))
            || Common.Any(common => password.StartsWith(common, StringComparison.OrdinalIgnoreCase));
        return Task.FromResult(guessable
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordGuessable", Description = "The password is easily guessed." })
            : IdentityResult.Success);
    }
}
