namespace CmtsEval.Domain.BranchCentres;

public interface ICentreChangeRequestRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<CentreChangeRequest> GetAsync(CentreChangeRequestId id, CancellationToken cancellationToken);

    void Add(CentreChangeRequest request);
}
