using CmtsEval.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Finds accounts that still have the password of the demo.</summary>
public sealed class KnownPasswords(CmtsEvalDbContext database, IPasswordHasher<AppUser> hasher)
{
    /// <summary>The user name of the first such account; null when there is none.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        var names = DemoAccounts.All.Select(account => account.UserName.ToUpperInvariant()).ToList();
        var suspects = await database.Users.AsNoTracking()
            .Where(user => names.Contains(user.NormalizedUserName!) && user.PasswordHash != null)
            .ToListAsync(cancellationToken);
        return suspects
            .Find(user => hasher.VerifyHashedPassword(user, user.PasswordHash!, DemoAccounts.Password) != PasswordVerificationResult.Failed)
            ?.UserName;
    }
}
