namespace CmtsEval.Domain.BranchCentres;

public interface IBranchCentreRepository
{
    /// <exception cref="Common.DomainException">There is none.</exception>
    Task<BranchCentre> GetAsync(BranchCentreId id, CancellationToken cancellationToken);

    /// <summary>Whether a centre that is not revoked has this code (A02.1).</summary>
    Task<bool> IsLiveAsync(string uscc, CancellationToken cancellationToken);

    /// <summary>The next free four-digit code; of two who take the same, the unique index refuses the second.</summary>
    Task<string> NextCodeAsync(CancellationToken cancellationToken);

    void Add(BranchCentre centre);
}
