using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

public interface ITrainingNoticeRepository
{
    /// <exception cref="DomainException">There is no such notice for the caller.</exception>
    Task<TrainingNotice> GetAsync(TrainingNoticeId id, CancellationToken cancellationToken);

    /// <summary>The notices of a centre that take registrations on that day.</summary>
    Task<IReadOnlyList<TrainingNotice>> GetOpenAsync(BranchCentreId centre, DateOnly day, CancellationToken cancellationToken);

    void Add(TrainingNotice notice);
}
