using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Common;

/// <summary>Belongs to one branch centre: nobody of another centre sees it (query filter and row-level security).</summary>
public interface ICentreOwned
{
    BranchCentreId CentreId { get; }
}

/// <summary>Concerns one trainee, who sees it whatever centre it belongs to.</summary>
public interface ITraineeOwned
{
    TraineeId TraineeId { get; }
}
