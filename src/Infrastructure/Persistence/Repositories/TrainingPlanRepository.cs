using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingPlans;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TrainingPlanRepository(CmtsEvalDbContext context)
    : Repository<TrainingPlan, TrainingPlanId>(context), ITrainingPlanRepository
{
    protected override IQueryable<TrainingPlan> Whole => base.Whole.Include(plan => plan.Rows);

    public async Task<IReadOnlyList<TrainingPlan>> GetOpenAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole.Where(plan => plan.CentreId == centre && plan.Status != TrainingPlanStatus.Ended).ToListAsync(cancellationToken);
}
