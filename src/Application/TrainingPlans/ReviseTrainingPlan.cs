using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingPlans;
using FluentValidation;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Replaces the rows of a draft or returned plan.</summary>
/// <param name="Version">The version that the user saw.</param>
[RequiresPermission(Permission.ManageTrainingPlans)]
public sealed record ReviseTrainingPlan(Guid PlanId, IReadOnlyList<PlannedTraining> Rows, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReviseTrainingPlan>
    {
        public Validator()
        {
            RuleFor(command => command.Rows).NotNull().Must(rows => rows.Count <= PlannedTrainingValidator.MostRows).When(command => command.Rows is not null);
            RuleForEach(command => command.Rows).SetValidator(new PlannedTrainingValidator());
        }
    }

    internal sealed class Handler(ITrainingPlanRepository plans, IBranchCentreRepository centres, IUnitOfWork work)
        : ICommandHandler<ReviseTrainingPlan>
    {
        public async Task Handle(ReviseTrainingPlan command, CancellationToken cancellationToken)
        {
            var plan = await plans.GetAsync(new(command.PlanId), cancellationToken);
            var centre = await centres.GetAsync(plan.CentreId, cancellationToken);
            work.Expect(plan, command.Version);

            plan.Revise(centre, command.Rows);
        }
    }
}
