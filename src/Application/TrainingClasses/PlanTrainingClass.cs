using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Plans a class out of accepted registrations of one notice, with its timetable (A15.1, A17.1, A26.1).</summary>
/// <param name="Mode">Null is refused with A26.1.</param>
[RequiresPermission(Permission.ManageTrainingClasses)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record PlanTrainingClass(
    Guid NoticeId,
    string Code,
    TeachingMode? Mode,
    IReadOnlyList<PlanTrainingClass.Member> Members,
    IReadOnlyList<PlanTrainingClass.Session> Sessions) : ICommand<Guid>
{
    /// <param name="Group">The practical group, from 1; null for all lets the class form groups as large as the stations allow.</param>
    public sealed record Member(Guid RegistrationId, int? Group = null);

    /// <param name="StartsAt">Local time; null for the usual start of the half-day.</param>
    public sealed record Session(
        SessionKind Kind,
        DateOnly Date,
        HalfDay HalfDay,
        int Hours,
        string Topic,
        string Place,
        Guid TeacherId,
        TimeOnly? StartsAt = null,
        TimeOnly? EndsAt = null);

    internal sealed class Validator : AbstractValidator<PlanTrainingClass>
    {
        public Validator()
        {
            RuleFor(command => command.NoticeId).NotEmpty();
            RuleFor(command => command.Mode).IsInEnum();
            RuleFor(command => command.Members).NotNull().Must(members => members is null || members.Count <= 500);
            RuleFor(command => command.Sessions).NotNull().Must(sessions => sessions is null || sessions.Count <= 200);
            RuleForEach(command => command.Members).ChildRules(member => member.RuleFor(row => row.RegistrationId).NotEmpty());
            RuleForEach(command => command.Sessions).ChildRules(session =>
            {
                session.RuleFor(row => row.TeacherId).NotEmpty();
                session.RuleFor(row => row.Kind).IsInEnum();
                session.RuleFor(row => row.HalfDay).IsInEnum();
                session.RuleFor(row => row.Topic).MaximumLength(200);
                session.RuleFor(row => row.Place).MaximumLength(100);
            });
        }
    }

    internal sealed class Handler(
        ITrainingNoticeRepository notices,
        IBranchCentreRepository centres,
        IOccupationRepository occupations,
        IRegistrationRepository registrations,
        ITeacherRepository teachers,
        ITrainingClassRepository classes,
        ITimetableRepository timetable,
        TrainingSettings settings,
        IClock clock) : ICommandHandler<PlanTrainingClass, Guid>
    {
        public async Task<Guid> Handle(PlanTrainingClass command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetAsync(new(command.NoticeId), cancellationToken);
            var centre = await centres.GetAsync(notice.CentreId, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(notice.Row.OccupationCode, cancellationToken);
            var staff = new Dictionary<Guid, Teacher>();
            foreach (var id in command.Sessions.Select(session => session.TeacherId).Distinct())
            {
                staff[id] = await teachers.GetAsync(new(id), cancellationToken);
            }

            var members = new List<PlannedMember>();
            foreach (var member in command.Members)
            {
                members.Add(new PlannedMember(await registrations.GetAsync(new(member.RegistrationId), cancellationToken), member.Group));
            }

            IReadOnlyList<PlannedSession> sessions = [.. command.Sessions.Select(session => Planned(session, staff[session.TeacherId]))];
            var taken = await TakenAsync(centre.Id, members, sessions, cancellationToken);
            var planned = TrainingClass.Plan(
                centre,
                notice,
                command.Code,
                command.Mode,
                members,
                sessions,
                settings.RulesOf(occupation.SchemeOf(notice.Row, clock.Today)),
                taken);
            classes.Add(planned);

            return planned.Id.Value;
        }

        private async Task<TakenTimes> TakenAsync(
            BranchCentreId centre, IReadOnlyList<PlannedMember> members, IReadOnlyList<PlannedSession> sessions, CancellationToken cancellationToken) =>
            sessions.Count == 0
                ? TakenTimes.None
                : await timetable.LockAsync(
                    new TimetableNeeds(
                        centre,
                        [.. sessions.Select(session => session.Teacher.Id).Distinct()],
                        [.. members.Select(member => member.Registration.TraineeId)],
                        sessions.Min(session => session.StartsAt),
                        sessions.Max(session => session.EndsAt)),
                    cancellationToken);

        private PlannedSession Planned(Session session, Teacher teacher) => new(
            session.Kind,
            session.Date,
            session.HalfDay,
            clock.At(session.Date, session.StartsAt ?? session.HalfDay.StartsAt()),
            clock.At(session.Date, session.EndsAt ?? session.HalfDay.EndsAt()),
            session.Hours,
            session.Topic?.Trim() ?? "",
            session.Place?.Trim() ?? "",
            teacher);
    }
}
