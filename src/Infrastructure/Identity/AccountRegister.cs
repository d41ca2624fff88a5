using System.Security.Cryptography;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace CmtsEval.Infrastructure.Identity;

internal sealed class AccountRegister(
    UserManager<AppUser> users, CmtsEvalDbContext database, IOpenIddictTokenManager tokens, IClock clock) : IAccountRegister
{
    public async Task<UserId> OpenAsync(NewAccount account, CancellationToken cancellationToken)
    {
        var user = new AppUser
        {
            UserName = account.UserName?.Trim() ?? $"u{RandomNumberGenerator.GetHexString(12, lowercase: true)}",
            DisplayName = account.DisplayName.Trim(),
            RoleNames = [.. account.Roles.Distinct().Select(role => role.ToString())],
            CentreId = account.CentreId?.Value,
            TeacherId = account.TeacherId?.Value,
            AssessorId = account.AssessorId?.Value,
            Organisation = account.Organisation?.Trim(),
            PhoneNumber = account.Mobile,
            Email = account.Email?.ToLowerInvariant(),
            CreatedAt = clock.Now,
            ConsentVersion = account.ConsentVersion,
            ConsentAt = account.ConsentVersion is null ? null : clock.Now,
        };
        (await users.CreateAsync(user, account.Password)).Require();
        return new UserId(user.Id);
    }

    public async Task<AccountView?> FindAsync(UserId user, CancellationToken cancellationToken) =>
        await database.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == user.Value, cancellationToken) is { } found
            ? ViewOf(found)
            : null;

    public async Task<AccountView> GetAsync(UserId user, CancellationToken cancellationToken) => ViewOf(await FindAsync(user));

    public async Task SetDisabledAsync(UserId user, bool disabled, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        account.IsDisabled = disabled;
        if (disabled)
        {
            await EndSessionsAsync(account, cancellationToken);
        }
    }

    public async Task SetRolesAsync(UserId user, IReadOnlyList<Role> roles, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        account.RoleNames = [.. roles.Distinct().Select(role => role.ToString())];
    }

    public async Task ChangePasswordAsync(UserId user, string current, string replacement, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user);
        (await users.ChangePasswordAsync(account, current, replacement)).Require();
        await EndSessionsAsync(account, cancellationToken);
    }

    public async Task<Page<AccountView>> ListAsync(AccountFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var query = database.Users.AsNoTracking();
        if (filter.CentreId is { } centre)
        {
            query = query.Where(user => user.CentreId == centre.Value);
        }

        if (filter.Role is { } role)
        {
            var name = role.ToString();
            query = query.Where(user => user.RoleNames.Contains(name));
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var pattern = $"%{filter.Search.Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
            query = query.Where(user => EF.Functions.ILike(user.UserName!, pattern) || EF.Functions.ILike(user.DisplayName, pattern));
        }

        if (page.After is { } last)
        {
            query = query.Where(user => user.Id.CompareTo(last) < 0);
        }

        var rows = await query.OrderByDescending(user => user.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        var items = rows.Take(page.Take).Select(ViewOf).ToList();
        return new Page<AccountView>(items, rows.Count > page.Take ? items[^1].Id.ToString() : null);
    }

    private async Task EndSessionsAsync(AppUser account, CancellationToken cancellationToken)
    {
        (await users.UpdateSecurityStampAsync(account)).Require();
        await tokens.RevokeBySubjectAsync(account.Id.ToString(), cancellationToken);
    }

    private async Task<AppUser> FindAsync(UserId user) =>
        await users.FindByIdAsync(user.ToString()) ?? throw new DomainException(SharedErrors.NotFound);

    private static AccountView ViewOf(AppUser user) => new(
        user.Id,
        user.UserName!,
        user.DisplayName,
        user.Roles,
        user.CentreId,
        user.TraineeId,
        user.TeacherId,
        user.AssessorId,
        user.Organisation,
        user.IsDisabled,
        user.TwoFactorEnabled,
        user.CreatedAt);
}
