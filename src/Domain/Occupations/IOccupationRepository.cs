using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

public interface IOccupationRepository
{
    /// <exception cref="DomainException"><c>occupation.unknown</c></exception>
    Task<Occupation> GetByCodeAsync(string code, CancellationToken cancellationToken);

    /// <exception cref="DomainException">There is none.</exception>
    Task<Occupation> GetAsync(OccupationId id, CancellationToken cancellationToken);

    Task<bool> ExistsAsync(string code, CancellationToken cancellationToken);

    /// <summary>The whole catalogue.</summary>
    Task<IReadOnlyList<Occupation>> GetAllAsync(CancellationToken cancellationToken);

    void Add(Occupation occupation);
}
