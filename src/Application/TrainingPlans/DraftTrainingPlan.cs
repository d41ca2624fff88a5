using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingPlans;
using FluentValidation;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Begins the centre's plan for a year, or a supplement to it (A04.1).</summary>
/// <param name="Year">2020 to 2100.</param>
[RequiresPermission(Permission.ManageTrainingPlans)]
public sealed record DraftTrainingPlan(int Year, TrainingPlanKind Kind, IReadOnlyList<PlannedTraining> Rows) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<DraftTrainingPlan>
    {
        public Validator()
        {
            RuleFor(command => command.Year).InclusiveBetween(2020, 2100);
            RuleFor(command => command.Kind).IsInEnum();
            RuleFor(command => command.Rows).NotNull().Must(rows => rows.Count <= PlannedTrainingValidator.MostRows).When(command => command.Rows is not null);
            RuleForEach(command => command.Rows).SetValidator(new PlannedTrainingValidator());
        }
    }

    internal sealed class Handler(ITrainingPlanRepository plans, IBranchCentreRepository centres, ICurrentUser user)
        : ICommandHandler<DraftTrainingPlan, Guid>
    {
        public async Task<Guid> Handle(DraftTrainingPlan command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);

            var plan = TrainingPlan.Draft(centre, command.Year, command.Kind, command.Rows);
            plans.Add(plan);

            return plan.Id.Value;
        }
    }
}
