using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.Accounts;

/// <summary>Opens, changes and lists accounts.</summary>
public interface IAccountRegister
{
    /// <exception cref="DomainException">User name or contact taken, or password too weak.</exception>
    Task<UserId> OpenAsync(NewAccount account, CancellationToken cancellationToken);

    /// <summary>Null when there is no such account.</summary>
    Task<AccountView?> FindAsync(UserId user, CancellationToken cancellationToken);

    /// <exception cref="DomainException">There is no such account.</exception>
    Task<AccountView> GetAsync(UserId user, CancellationToken cancellationToken);

    /// <summary>A disabled account is refused at its next request and its refresh tokens are revoked.</summary>
    Task SetDisabledAsync(UserId user, bool disabled, CancellationToken cancellationToken);

    Task SetRolesAsync(UserId user, IReadOnlyList<Role> roles, CancellationToken cancellationToken);

    /// <exception cref="DomainException">The current password is wrong or the new one too weak.</exception>
    Task ChangePasswordAsync(UserId user, string current, string replacement, CancellationToken cancellationToken);

    Task<Page<AccountView>> ListAsync(AccountFilter filter, PageRequest page, CancellationToken cancellationToken);
}

/// <summary>What a new account starts with.</summary>
/// <param name="UserName">Null: a name is made up; the person signs in with the contact.</param>
public sealed record NewAccount(string? UserName, string DisplayName, string Password, IReadOnlyList<Role> Roles)
{
    public string? Mobile { get; init; }

    public string? Email { get; init; }

    public string? Organisation { get; init; }

    public BranchCentreId? CentreId { get; init; }

    public TeacherId? TeacherId { get; init; }

    public AssessorId? AssessorId { get; init; }

    /// <summary>Version of the privacy notice that was accepted; null for accounts opened by an employer.</summary>
    public string? ConsentVersion { get; init; }
}

/// <param name="Search">Part of a user name or display name.</param>
/// <param name="CentreId">Accounts of one centre; null for all.</param>
public sealed record AccountFilter(string? Search, Role? Role, BranchCentreId? CentreId);

/// <summary>An account as its administrators see it.</summary>
public sealed record AccountView(
    Guid Id,
    string UserName,
    string DisplayName,
    IReadOnlyList<Role> Roles,
    Guid? CentreId,
    Guid? TraineeId,
    Guid? TeacherId,
    Guid? AssessorId,
    string? Organisation,
    bool Disabled,
    bool SecondFactor,
    DateTimeOffset CreatedAt);
