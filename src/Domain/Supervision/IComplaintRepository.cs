using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Supervision;

public interface IComplaintRepository
{
    /// <exception cref="DomainException">There is no such complaint for the caller.</exception>
    Task<Complaint> GetAsync(ComplaintId id, CancellationToken cancellationToken);

    void Add(Complaint complaint);
}
