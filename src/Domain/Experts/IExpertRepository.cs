namespace CmtsEval.Domain.Experts;

public interface IExpertRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<Expert> GetAsync(ExpertId id, CancellationToken cancellationToken);

    void Add(Expert expert);
}
