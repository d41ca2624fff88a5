using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.BranchCentres;

public interface IBranchCentreApplicationRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<BranchCentreApplication> GetAsync(BranchCentreApplicationId id, CancellationToken cancellationToken);

    /// <summary>As <see cref="GetAsync"/>; of two who decide at once the second reads what the first decided.</summary>
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<BranchCentreApplication> LockAsync(BranchCentreApplicationId id, CancellationToken cancellationToken);

    /// <summary>The last audit of the unit by each expert; <paramref name="except"/> is left out.</summary>
    Task<IReadOnlyDictionary<UserId, DateOnly>> LastAuditsOfUnitAsync(
        string uscc, BranchCentreApplicationId except, CancellationToken cancellationToken);

    /// <summary>Of the centre's approved applications the one begun last.</summary>
    Task<BranchCentreApplication> GetLastApprovedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    /// <summary>The centre's applications that are not decided and not withdrawn.</summary>
    Task<IReadOnlyList<BranchCentreApplication>> GetOpenAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(BranchCentreApplication application);
}
