using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingPlans;

public interface ITrainingPlanRepository
{
    /// <exception cref="DomainException">There is no such plan for the caller.</exception>
    Task<TrainingPlan> GetAsync(TrainingPlanId id, CancellationToken cancellationToken);

    /// <summary>The plans of a centre that have not ended.</summary>
    Task<IReadOnlyList<TrainingPlan>> GetOpenAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(TrainingPlan plan);
}
