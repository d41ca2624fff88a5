using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Accounts;

/// <summary>What other slices need of accounts; changes are part of the current transaction.</summary>
public interface IAccounts
{
    /// <summary>Makes an applicant's account the manager of the centre that came into being.</summary>
    /// <exception cref="DomainException">No such account, or it belongs to another centre.</exception>
    Task AssignToCentreAsync(UserId user, BranchCentreId centre, CancellationToken cancellationToken);

    /// <summary>Ties a self-registered account to the trainee whose data it gave.</summary>
    Task LinkTraineeAsync(UserId user, TraineeId trainee, CancellationToken cancellationToken);

    /// <summary>Display names by user; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<UserId, string>> DisplayNamesAsync(IEnumerable<UserId> users, CancellationToken cancellationToken);

    /// <summary>Cards by user, disabled accounts included; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<UserId, AccountCard>> CardsAsync(IReadOnlyCollection<UserId> users, CancellationToken cancellationToken);

    /// <summary>Says where an expert works.</summary>
    /// <exception cref="DomainException">No such account, or no employer (A07.3).</exception>
    Task SetEmployerAsync(UserId expert, string? employer, CancellationToken cancellationToken);

    /// <summary>How to reach these people, as far as they gave an address; disabled accounts are left out.</summary>
    Task<IReadOnlyList<AccountContact>> ContactsAsync(IReadOnlyCollection<UserId> users, CancellationToken cancellationToken);

    /// <summary>How to reach the managers of these centres who gave an address; disabled accounts are left out.</summary>
    Task<ILookup<BranchCentreId, AccountContact>> ManagerContactsAsync(
        IReadOnlyCollection<BranchCentreId> centres, CancellationToken cancellationToken);

    /// <summary>Enabled accounts that hold the role, by display name.</summary>
    Task<IReadOnlyList<AccountCard>> HoldersOfAsync(Role role, CancellationToken cancellationToken);
}

/// <summary>An account as others may see it.</summary>
/// <param name="Organisation">The employer of an expert, for conflicts of interest.</param>
public sealed record AccountCard(Guid UserId, string DisplayName, string? Organisation);

/// <param name="Recipient">E-mail address, or else mobile number.</param>
public sealed record AccountContact(Guid UserId, string Recipient);
