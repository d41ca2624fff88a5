using CmtsEval.Domain.TrainingPlans;
using FluentValidation;

namespace CmtsEval.Application.TrainingPlans;

internal sealed class PlannedTrainingValidator : AbstractValidator<PlannedTraining>
{
    public const int MostRows = 500;

    public PlannedTrainingValidator()
    {
        RuleFor(row => row.Row).NotNull();
        RuleFor(row => row.Row.OccupationCode).NotEmpty().MaximumLength(20).When(row => row.Row is not null);
        RuleFor(row => row.Row.Specialty).NotEmpty().MaximumLength(50).When(row => row.Row is not null);
        RuleFor(row => row.Row.Level).IsInEnum().When(row => row.Row is not null);
    }
}
