using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingPlans;
using FluentValidation;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Sends a submitted plan back with reasons.</summary>
[RequiresPermission(Permission.ReviewTrainingPlans)]
public sealed record ReturnTrainingPlan(Guid PlanId, string Reasons, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReturnTrainingPlan>
    {
        public Validator() => RuleFor(command => command.Reasons).NotNull().MaximumLength(2000);
    }

    internal sealed class Handler(ITrainingPlanRepository plans, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReturnTrainingPlan>
    {
        public async Task Handle(ReturnTrainingPlan command, CancellationToken cancellationToken)
        {
            var plan = await plans.GetAsync(new(command.PlanId), cancellationToken);
            work.Expect(plan, command.Version);

            plan.Return(command.Reasons, user.Id, clock.Now);
        }
    }
}
