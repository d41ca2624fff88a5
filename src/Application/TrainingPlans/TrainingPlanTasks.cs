using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.TrainingPlans;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Plans that wait for the society's review or, returned, for the centre.</summary>
internal sealed class TrainingPlanTasks(IReadDb read, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.ReviewTrainingPlans))
        {
            tasks.Add(new("training-plan.review", await CountAsync(TrainingPlanStatus.Submitted, cancellationToken), "/training-plans?status=Submitted"));
        }

        if (user.Has(Permission.ManageTrainingPlans))
        {
            tasks.Add(new("training-plan.returned", await CountAsync(TrainingPlanStatus.Returned, cancellationToken), "/training-plans?status=Returned"));
        }

        return tasks;
    }

    private Task<int> CountAsync(TrainingPlanStatus status, CancellationToken cancellationToken) =>
        read.Set<TrainingPlan>().CountAsync(plan => plan.Status == status, cancellationToken);
}
