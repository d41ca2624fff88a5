using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Trainees;

public interface ITraineeRepository
{
    /// <exception cref="DomainException">There is no such trainee for the caller.</exception>
    Task<Trainee> GetAsync(TraineeId id, CancellationToken cancellationToken);

    /// <summary>Those of the people with these documents who are known, by document number; one round trip.</summary>
    Task<IReadOnlyDictionary<string, Trainee>> FindByDocumentsAsync(
        IReadOnlyCollection<IdentityDocument> documents, CancellationToken cancellationToken);

    void Add(Trainee trainee);
}
