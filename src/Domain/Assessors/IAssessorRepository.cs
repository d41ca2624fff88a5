namespace CmtsEval.Domain.Assessors;

public interface IAssessorRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<Assessor> GetAsync(AssessorId id, CancellationToken cancellationToken);

    /// <summary>The next certificate number of a year, <c>PJY-2026-000001</c>; of two who take the same, the unique index refuses the second.</summary>
    Task<string> NextCertificateNumberAsync(int year, CancellationToken cancellationToken);

    /// <summary>Those whose certificate ended before <paramref name="today"/> and who are not yet marked so.</summary>
    Task<IReadOnlyList<Assessor>> GetOverdueAsync(DateOnly today, CancellationToken cancellationToken);

    /// <summary>Those on the centre's register who were not withdrawn.</summary>
    Task<IReadOnlyList<Assessor>> GetOfCentreAsync(BranchCentres.BranchCentreId centre, CancellationToken cancellationToken);

    void Add(Assessor assessor);
}
