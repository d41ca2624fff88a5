using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Hands the plan to the society.</summary>
[RequiresPermission(Permission.ManageTrainingPlans)]
public sealed record SubmitTrainingPlan(Guid PlanId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        ITrainingPlanRepository plans, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<SubmitTrainingPlan>
    {
        public async Task Handle(SubmitTrainingPlan command, CancellationToken cancellationToken)
        {
            var plan = await plans.GetAsync(new(command.PlanId), cancellationToken);
            var centre = await centres.GetAsync(plan.CentreId, cancellationToken);
            work.Expect(plan, command.Version);

            plan.Submit(centre, user.Id, clock.Now);
        }
    }
}
