using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Domain.TrainingClasses;

public interface ITrainingClassRepository
{
    /// <exception cref="Common.DomainException">There is no such class, or it is another centre's.</exception>
    Task<TrainingClass> GetAsync(TrainingClassId id, CancellationToken cancellationToken);

    /// <exception cref="Common.DomainException">There is no such session, or it is another centre's.</exception>
    Task<TrainingClass> GetOfSessionAsync(TrainingSessionId id, CancellationToken cancellationToken);

    /// <summary>The classes with these codes, those that exist.</summary>
    Task<IReadOnlyList<TrainingClass>> GetByCodesAsync(BranchCentreId centreId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken);

    /// <summary>The classes of a centre that are planned or running.</summary>
    Task<IReadOnlyList<TrainingClass>> GetUnfinishedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(TrainingClass trainingClass);
}
