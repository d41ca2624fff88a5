namespace CmtsEval.Domain.Assessors;

public interface IAssessorRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<Assessor> GetAsync(AssessorId id, CancellationToken cancellationToken);

    void Add(Assessor assessor);
}
