using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.Registrations;

public interface IRegistrationRepository
{
    /// <exception cref="DomainException">There is no such registration for the caller.</exception>
    Task<Registration> GetAsync(RegistrationId id, CancellationToken cancellationToken);

    /// <summary>How many places of each notice are taken by live registrations; one round trip.</summary>
    Task<IReadOnlyDictionary<TrainingNoticeId, int>> TakenAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, CancellationToken cancellationToken);

    /// <summary>Who among these trainees has a live registration for which of these notices; one round trip.</summary>
    Task<IReadOnlySet<(TrainingNoticeId Notice, TraineeId Trainee)>> LiveAmongAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, IReadOnlyCollection<TraineeId> trainees, CancellationToken cancellationToken);

    /// <summary>Whether a registration of the trainee waits for its check or was accepted.</summary>
    Task<bool> HasHandedInAsync(TraineeId trainee, CancellationToken cancellationToken);

    /// <summary>The registrations at a centre that are not decided yet.</summary>
    Task<IReadOnlyList<Registration>> GetUndecidedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(Registration registration);
}
