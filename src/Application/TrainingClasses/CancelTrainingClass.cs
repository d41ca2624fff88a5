using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Gives a class up with a reason; its registrations may join another one.</summary>
[RequiresPermission(Permission.ManageTrainingClasses)]
public sealed record CancelTrainingClass(Guid ClassId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<CancelTrainingClass>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(ITrainingClassRepository classes, IUnitOfWork work) : ICommandHandler<CancelTrainingClass>
    {
        public async Task Handle(CancelTrainingClass command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetAsync(new(command.ClassId), cancellationToken);
            work.Expect(trainingClass, command.Version);

            trainingClass.Cancel(command.Reason);
        }
    }
}
