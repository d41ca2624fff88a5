using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Corrects one attendance record with a reason; what it said before stays visible (A16.1).</summary>
[RequiresPermission(Permission.RecordTraining)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record CorrectAttendance(Guid SessionId, Guid TraineeId, AttendanceStatus Status, string Reason) : ICommand
{
    internal sealed class Validator : AbstractValidator<CorrectAttendance>
    {
        public Validator()
        {
            RuleFor(command => command.Status).IsInEnum();
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(ITrainingClassRepository classes, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<CorrectAttendance>
    {
        public async Task Handle(CorrectAttendance command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetOfSessionAsync(new(command.SessionId), cancellationToken);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);
            trainingClass.RequireKeptBy(user);

            trainingClass.CorrectAttendance(
                centre, new(command.SessionId), new(command.TraineeId), command.Status, command.Reason, user.Id, clock.Now);
        }
    }
}
