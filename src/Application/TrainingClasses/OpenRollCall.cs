using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Lets trainees sign in themselves with the rotating code of a session (A16.1).</summary>
[RequiresPermission(Permission.RecordTraining)]
[NeedsNoVersion(NoVersionReason.StepsInOrder)]
public sealed record OpenRollCall(Guid SessionId) : ICommand
{
    internal sealed class Handler(ITrainingClassRepository classes, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<OpenRollCall>
    {
        public async Task Handle(OpenRollCall command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetOfSessionAsync(new(command.SessionId), cancellationToken);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);
            trainingClass.RequireKeptBy(user);

            trainingClass.OpenRollCall(centre, new(command.SessionId), clock.Now);
        }
    }
}
