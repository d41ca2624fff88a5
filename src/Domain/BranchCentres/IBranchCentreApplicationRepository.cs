namespace CmtsEval.Domain.BranchCentres;

public interface IBranchCentreApplicationRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<BranchCentreApplication> GetAsync(BranchCentreApplicationId id, CancellationToken cancellationToken);

    /// <summary>As <see cref="GetAsync"/>; of two who decide at once the second reads what the first decided.</summary>
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<BranchCentreApplication> LockAsync(BranchCentreApplicationId id, CancellationToken cancellationToken);

    void Add(BranchCentreApplication application);
}
