using CmtsEval.Domain.TrainingPlans;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TrainingPlanRepository(CmtsEvalDbContext context)
    : Repository<TrainingPlan, TrainingPlanId>(context), ITrainingPlanRepository
{
    protected override IQueryable<TrainingPlan> Whole => base.Whole.Include(plan => plan.Rows);
}
