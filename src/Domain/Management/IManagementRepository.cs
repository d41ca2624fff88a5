using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Domain.Management;

public interface IManagementRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<ManagementMember> GetAsync(ManagementMemberId id, CancellationToken cancellationToken);

    /// <summary>Those on the centre's register who have not left.</summary>
    Task<IReadOnlyList<ManagementMember>> GetOfCentreAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(ManagementMember member);
}
