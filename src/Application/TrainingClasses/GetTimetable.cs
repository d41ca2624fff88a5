using CmtsEval.Application.Common;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>The sessions of some weeks, of all classes that the caller sees; a teacher sees the own sessions.</summary>
/// <param name="From">First day; null for today.</param>
/// <param name="Until">Last day, included, at most 62 days from the first; null for a week.</param>
[RequiresPermission(Permission.ReadTrainingClasses)]
public sealed record GetTimetable(DateOnly? From = null, DateOnly? Until = null) : IQuery<IReadOnlyList<TimetableSession>>
{
    private const int MostDays = 62;
    private const int Week = 7;

    internal sealed class Validator : AbstractValidator<GetTimetable>
    {
        public Validator()
        {
            RuleFor(query => query.Until)
                .Must((query, until) => until >= query.From && until <= query.From.Value.AddDays(MostDays))
                .When(query => query.From is not null && query.Until is not null);
        }
    }

    internal sealed class Handler(IReadDb database, ICurrentUser user, IClock clock) : IQueryHandler<GetTimetable, IReadOnlyList<TimetableSession>>
    {
        public async Task<IReadOnlyList<TimetableSession>> Handle(GetTimetable query, CancellationToken cancellationToken)
        {
            var from = query.From ?? query.Until?.AddDays(1 - Week) ?? clock.Today;
            var until = query.Until ?? from.AddDays(Week - 1);
            var sessions = database.SessionsSeenBy(user).Where(seen => seen.Session.Date >= from && seen.Session.Date <= until);
            return await sessions
                .OrderBy(seen => seen.Session.StartsAt)
                .ThenBy(seen => seen.Session.Id)
                .Select(seen => new TimetableSession(
                    seen.Session.Id.Value,
                    seen.Class.Id.Value,
                    seen.Class.Code,
                    seen.Session.Number,
                    seen.Session.Kind,
                    seen.Session.StartsAt,
                    seen.Session.EndsAt,
                    seen.Session.Topic,
                    seen.Session.Place,
                    seen.Teacher.Name.Value))
                .ToListAsync(cancellationToken);
        }
    }
}

public sealed record TimetableSession(
    Guid SessionId,
    Guid ClassId,
    string ClassCode,
    int Number,
    SessionKind Kind,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Topic,
    string Place,
    string TeacherName);

/// <summary>A session with its class and teacher.</summary>
internal sealed class SeenSession
{
    public required TrainingSession Session { get; init; }

    public required TrainingClass Class { get; init; }

    public required Teacher Teacher { get; init; }
}

internal static class SeenSessions
{
    /// <summary>The sessions of classes that were not cancelled: a teacher's own, everybody else's whom the caller sees.</summary>
    public static IQueryable<SeenSession> SessionsSeenBy(this IReadDb database, ICurrentUser user)
    {
        var seen =
            from session in database.Set<TrainingSession>()
            join held in database.Set<TrainingClass>() on session.ClassId equals held.Id
            join teacher in database.Set<Teacher>() on session.TeacherId equals teacher.Id
            where held.Status != TrainingClassStatus.Cancelled
            select new SeenSession { Session = session, Class = held, Teacher = teacher };
        return user.TeacherId is { } own && !user.Has(Permission.ManageTrainingClasses) ? seen.Where(known => known.Teacher.Id == own) : seen;
    }
}
