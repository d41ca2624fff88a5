using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Finds the account that a sign-in name belongs to.</summary>
internal sealed class AccountFinder(PersonalDataCipher cipher)
{
    /// <param name="name">User name, mobile number or e-mail address.</param>
    public async Task<Guid?> FindAsync(CmtsEvalDbContext database, string name, CancellationToken cancellationToken)
    {
        var normalized = name.Trim().ToUpperInvariant();
        var byName = await IdAsync(database.Users.Where(user => user.NormalizedUserName == normalized), cancellationToken);
        if (byName is not null || ContactOf(name) is not { } contact)
        {
            return byName;
        }

        var lookup = cipher.LookupOf(contact.Value);
        var column = contact.Mobile is null ? AppUserConfiguration.EmailLookup : AppUserConfiguration.MobileLookup;
        return await IdAsync(database.Users.Where(user => EF.Property<byte[]>(user, column) == lookup), cancellationToken);
    }

    /// <summary>The account, locked until the transaction ends: attempts made at the same time are counted one after the other.</summary>
    public static Task<AppUser> LockAsync(CmtsEvalDbContext database, Guid id, CancellationToken cancellationToken) =>
        database.Users.FromSql($"SELECT * FROM users WHERE id = {id} FOR UPDATE").SingleAsync(cancellationToken);

    private static Task<Guid?> IdAsync(IQueryable<AppUser> users, CancellationToken cancellationToken) =>
        users.Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);

    private static Contact? ContactOf(string name)
    {
        try
        {
            return name.Contains('@') ? Contact.Of(null, name) : Contact.Of(name, null);
        }
        catch (DomainException)
        {
            return null;
        }
    }
}
