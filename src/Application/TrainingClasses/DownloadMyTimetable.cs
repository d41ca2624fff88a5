using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>A trainee's own sessions as a calendar file.</summary>
[RequiresPermission(Permission.SignInToSession)]
[CrossesCentres("A trainee sees the own classes at whatever centre; the handler asks for the caller's membership only.")]
public sealed record DownloadMyTimetable : IQuery<CalendarFile>
{
    internal sealed class Handler(IReadDb database, SessionCalendar calendar, ICurrentUser user) : IQueryHandler<DownloadMyTimetable, CalendarFile>
    {
        public async Task<CalendarFile> Handle(DownloadMyTimetable query, CancellationToken cancellationToken)
        {
            var trainee = user.TraineeId;
            var sessions = await (
                from session in database.Set<TrainingSession>()
                join held in database.Set<TrainingClass>() on session.ClassId equals held.Id
                join teacher in database.Set<Teacher>() on session.TeacherId equals teacher.Id
                where held.Members.Any(member => member.TraineeId == trainee && member.Active)
                orderby session.StartsAt
                select new SeenSession { Session = session, Class = held, Teacher = teacher }).ToListAsync(cancellationToken);
            return calendar.Write("我的课表", [.. sessions.Select(known => (known.Class, known.Session, known.Teacher.Name.Value))], "my-training");
        }
    }
}
