using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Completes a class after its last session: its records stand, and its trainees can be examined (A16.3).</summary>
[RequiresPermission(Permission.ManageTrainingClasses)]
public sealed record CompleteTrainingClass(Guid ClassId, uint? Version = null) : ICommand
{
    internal sealed class Handler(ITrainingClassRepository classes, IBranchCentreRepository centres, IUnitOfWork work, IClock clock)
        : ICommandHandler<CompleteTrainingClass>
    {
        public async Task Handle(CompleteTrainingClass command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetAsync(new(command.ClassId), cancellationToken);
            work.Expect(trainingClass, command.Version);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);

            trainingClass.Complete(centre, clock.Now);
        }
    }
}
