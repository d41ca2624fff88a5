using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Moves a session that is still to come, or gives it to another teacher, with a reason; those concerned are told (A15.1, A17.1).</summary>
/// <param name="StartsAt">Local time; null for the usual start of the half-day.</param>
[RequiresPermission(Permission.ManageTrainingClasses)]
public sealed record RescheduleSession(
    Guid SessionId,
    DateOnly Date,
    HalfDay HalfDay,
    TimeOnly? StartsAt,
    TimeOnly? EndsAt,
    string Place,
    Guid TeacherId,
    string Reason,
    uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RescheduleSession>
    {
        public Validator()
        {
            RuleFor(command => command.TeacherId).NotEmpty();
            RuleFor(command => command.HalfDay).IsInEnum();
            RuleFor(command => command.Place).MaximumLength(100);
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(
        ITrainingClassRepository classes,
        IBranchCentreRepository centres,
        ITeacherRepository teachers,
        ITimetableRepository timetable,
        ICurrentUser user,
        IUnitOfWork work,
        IClock clock) : ICommandHandler<RescheduleSession>
    {
        public async Task Handle(RescheduleSession command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetOfSessionAsync(new(command.SessionId), cancellationToken);
            work.Expect(trainingClass, command.Version);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);
            var session = trainingClass.Sessions.Single(known => known.Id.Value == command.SessionId);
            var planned = new PlannedSession(
                session.Kind,
                command.Date,
                command.HalfDay,
                clock.At(command.Date, command.StartsAt ?? command.HalfDay.StartsAt()),
                clock.At(command.Date, command.EndsAt ?? command.HalfDay.EndsAt()),
                session.Hours,
                session.Topic,
                command.Place?.Trim() ?? "",
                await teachers.GetAsync(new(command.TeacherId), cancellationToken));

            var taken = await timetable.LockAsync(
                new TimetableNeeds(
                    centre.Id,
                    [planned.Teacher.Id],
                    [.. trainingClass.Members.Select(member => member.TraineeId)],
                    planned.StartsAt,
                    planned.EndsAt,
                    trainingClass.Id),
                cancellationToken);

            trainingClass.RescheduleSession(centre, session.Id, planned, taken, command.Reason, user.Id, clock.Now);
        }
    }
}
