using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Approves every row of a submitted plan; notices may be published for them (A04.1).</summary>
[RequiresPermission(Permission.ReviewTrainingPlans)]
public sealed record ApproveTrainingPlan(Guid PlanId, uint? Version = null) : ICommand
{
    internal sealed class Handler(ITrainingPlanRepository plans, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ApproveTrainingPlan>
    {
        public async Task Handle(ApproveTrainingPlan command, CancellationToken cancellationToken)
        {
            var plan = await plans.GetAsync(new(command.PlanId), cancellationToken);
            work.Expect(plan, command.Version);

            plan.Approve(user.Id, clock.Now);
        }
    }
}
