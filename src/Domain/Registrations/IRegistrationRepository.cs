using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.Registrations;

public interface IRegistrationRepository
{
    /// <exception cref="DomainException">There is no such registration for the caller.</exception>
    Task<Registration> GetAsync(RegistrationId id, CancellationToken cancellationToken);

    /// <summary>The places of each notice as this unit of work leaves them, so far; one round trip.</summary>
    Task<IReadOnlyDictionary<TrainingNoticeId, NoticePlaces>> PlacesAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, CancellationToken cancellationToken);

    /// <summary>Those who have waited longest for a place of the notice.</summary>
    Task<IReadOnlyList<Registration>> GetWaitingAsync(TrainingNoticeId notice, int count, CancellationToken cancellationToken);

    /// <summary>The registrations for a notice that are not decided yet, those who wait among them.</summary>
    Task<IReadOnlyList<Registration>> GetUndecidedAsync(TrainingNoticeId notice, CancellationToken cancellationToken);

    /// <summary>Who among these trainees has a live registration for which of these notices; one round trip.</summary>
    Task<IReadOnlySet<(TrainingNoticeId Notice, TraineeId Trainee)>> LiveAmongAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, IReadOnlyCollection<TraineeId> trainees, CancellationToken cancellationToken);

    /// <summary>Whether a registration of the trainee waits for its check or was accepted.</summary>
    Task<bool> HasHandedInAsync(TraineeId trainee, CancellationToken cancellationToken);

    /// <summary>The registrations at a centre that are not decided yet.</summary>
    Task<IReadOnlyList<Registration>> GetUndecidedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(Registration registration);
}
