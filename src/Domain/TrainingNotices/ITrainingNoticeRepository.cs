using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.TrainingNotices;

public interface ITrainingNoticeRepository
{
    /// <exception cref="DomainException">There is no such notice for the caller.</exception>
    Task<TrainingNotice> GetAsync(TrainingNoticeId id, CancellationToken cancellationToken);

    /// <summary>
    /// As <see cref="GetAsync"/>; nobody else takes a place of the notice until the transaction that begins here ends, so that the places
    /// counted now are exact.
    /// </summary>
    /// <exception cref="DomainException">There is no such notice for the caller.</exception>
    Task<TrainingNotice> LockAsync(TrainingNoticeId id, CancellationToken cancellationToken);

    /// <summary>Keeps every published notice of a centre from others who take places, as <see cref="LockAsync"/> does for one.</summary>
    Task LockPublishedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    /// <summary>The notices of a centre that take registrations at that moment.</summary>
    Task<IReadOnlyList<TrainingNotice>> GetOpenAsync(BranchCentreId centre, Moment at, CancellationToken cancellationToken);

    /// <summary>The newest notice of a centre for this occupation, specialty and level; null when it has none.</summary>
    Task<TrainingNotice?> FindLastAsync(BranchCentreId centre, ScopeRow row, CancellationToken cancellationToken);

    /// <summary>The drafts and the published notices of a centre.</summary>
    Task<IReadOnlyList<TrainingNotice>> GetUnfinishedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(TrainingNotice notice);
}
