using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>The teacher's roll-call of one session, all entries or none (A16.1).</summary>
[RequiresPermission(Permission.RecordTraining)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record RecordAttendance(Guid SessionId, IReadOnlyList<RecordAttendance.Entry> Entries) : ICommand
{
    /// <param name="Group">The practical group in which the trainee works; null for the planned one.</param>
    public sealed record Entry(Guid TraineeId, AttendanceStatus Status, int? Group = null, string? Note = null);

    internal sealed class Validator : AbstractValidator<RecordAttendance>
    {
        public Validator()
        {
            RuleFor(command => command.Entries).NotEmpty().Must(entries => entries is null || entries.Count <= 500);
            RuleForEach(command => command.Entries).ChildRules(entry =>
            {
                entry.RuleFor(row => row.TraineeId).NotEmpty();
                entry.RuleFor(row => row.Status).IsInEnum();
                entry.RuleFor(row => row.Note).MaximumLength(500);
            });
        }
    }

    internal sealed class Handler(ITrainingClassRepository classes, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordAttendance>
    {
        public async Task Handle(RecordAttendance command, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetOfSessionAsync(new(command.SessionId), cancellationToken);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);
            trainingClass.RequireKeptBy(user);

            trainingClass.RecordAttendance(centre, new(command.SessionId), [.. command.Entries.Select(ToDomain)], user.Id, clock.Now);
        }

        private AttendanceEntry ToDomain(Entry entry) => new(
            new(entry.TraineeId),
            entry.Status,
            entry.Status.CountsAsAttended() ? SignInMethod.ByHand : null,
            entry.Status.CountsAsAttended() ? clock.Now : null,
            null,
            entry.Group,
            entry.Note);
    }
}
