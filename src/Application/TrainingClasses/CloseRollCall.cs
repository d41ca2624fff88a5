using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Ends self sign-in for a session; codes shown so far are worth nothing.</summary>
[RequiresPermission(Permission.RecordTraining)]
[NeedsNoVersion(NoVersionReason.StepsInOrder)]
public sealed record CloseRollCall(Guid SessionId) : ICommand
{
    internal sealed class Handler(ITrainingClassRepository classes, ICurrentUser user) : ICommandHandler<CloseRollCall>
    {
        public async Task Handle(CloseRollCall command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetOfSessionAsync(new(command.SessionId), cancellationToken);
            trainingClass.RequireKeptBy(user);

            trainingClass.CloseRollCall(new(command.SessionId));
        }
    }
}
