using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Experts;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Identity;

internal sealed class Accounts(CmtsEvalDbContext database) : IAccounts
{
    public async Task AssignToCentreAsync(UserId user, BranchCentreId centre, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user, cancellationToken);
        if (account.CentreId is { } present && present != centre.Value)
        {
            throw new DomainException(AccountErrors.OtherCentre);
        }

        account.CentreId = centre.Value;
    }

    public async Task LinkTraineeAsync(UserId user, TraineeId trainee, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user, cancellationToken);
        account.TraineeId = trainee.Value;
    }

    public async Task<IReadOnlyDictionary<UserId, string>> DisplayNamesAsync(
        IEnumerable<UserId> users, CancellationToken cancellationToken)
    {
        var ids = users.Select(user => user.Value).Distinct().ToList();
        return await database.Users.AsNoTracking()
            .Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => new UserId(user.Id), user => user.DisplayName, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<UserId, AccountCard>> CardsAsync(
        IReadOnlyCollection<UserId> users, CancellationToken cancellationToken)
    {
        var ids = users.Select(user => user.Value).Distinct().ToList();
        return await database.Users.AsNoTracking()
            .Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(
                user => new UserId(user.Id), user => new AccountCard(user.Id, user.DisplayName, user.Organisation), cancellationToken);
    }

    public async Task SetEmployerAsync(UserId expert, string? employer, CancellationToken cancellationToken)
    {
        var account = await FindAsync(expert, cancellationToken);
        new Faults().Check(!string.IsNullOrWhiteSpace(employer), ExpertErrors.OrganisationMissing, "profile.organisation").ThrowIfAny();

        account.Organisation = employer!.Trim();
    }

    public async Task<IReadOnlyList<AccountContact>> ContactsAsync(IReadOnlyCollection<UserId> users, CancellationToken cancellationToken)
    {
        var ids = users.Select(user => user.Value).Distinct().ToList();
        var reached = await database.Users.AsNoTracking()
            .Where(user => ids.Contains(user.Id) && !user.IsDisabled)
            .Select(user => new { user.Id, user.Email, user.PhoneNumber })
            .ToListAsync(cancellationToken);
        return
        [
            .. reached.Where(user => (user.Email ?? user.PhoneNumber) is not null)
                .Select(user => new AccountContact(user.Id, (user.Email ?? user.PhoneNumber)!)),
        ];
    }

    public async Task<ILookup<BranchCentreId, AccountContact>> ManagerContactsAsync(
        IReadOnlyCollection<BranchCentreId> centres, CancellationToken cancellationToken)
    {
        var ids = centres.Select(centre => (Guid?)centre.Value).ToList();
        var managers = await database.Users.AsNoTracking()
            .Where(user => ids.Contains(user.CentreId) && user.RoleNames.Contains(nameof(Role.BranchManager)) && !user.IsDisabled)
            .Select(user => new { user.Id, user.CentreId, user.Email, user.PhoneNumber })
            .ToListAsync(cancellationToken);
        return managers
            .Where(user => (user.Email ?? user.PhoneNumber) is not null)
            .ToLookup(user => new BranchCentreId(user.CentreId!.Value), user => new AccountContact(user.Id, (user.Email ?? user.PhoneNumber)!));
    }

    public async Task<IReadOnlyList<AccountCard>> HoldersOfAsync(Role role, CancellationToken cancellationToken)
    {
        var name = role.ToString();
        return await database.Users.AsNoTracking()
            .Where(user => user.RoleNames.Contains(name) && !user.IsDisabled)
            .OrderBy(user => user.DisplayName)
            .Select(user => new AccountCard(user.Id, user.DisplayName, user.Organisation))
            .ToListAsync(cancellationToken);
    }

    private async Task<AppUser> FindAsync(UserId user, CancellationToken cancellationToken) =>
        await database.Users.SingleOrDefaultAsync(account => account.Id == user.Value, cancellationToken)
        ?? throw new DomainException(SharedErrors.NotFound);
}
