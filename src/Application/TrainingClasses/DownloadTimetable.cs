using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>A class's sessions as a calendar file, or without a class a teacher's own from a month ago on.</summary>
[RequiresPermission(Permission.ReadTrainingClasses)]
public sealed record DownloadTimetable(Guid? ClassId = null) : IQuery<CalendarFile>
{
    internal sealed class Handler(IReadDb database, SessionCalendar calendar, ICurrentUser user, IClock clock)
        : IQueryHandler<DownloadTimetable, CalendarFile>
    {
        public async Task<CalendarFile> Handle(DownloadTimetable query, CancellationToken cancellationToken)
        {
            var seen = database.SessionsSeenBy(user);
            if (query.ClassId is { } id)
            {
                var classId = new TrainingClassId(id);
                seen = seen.Where(known => known.Class.Id == classId);
            }
            else
            {
                var since = clock.Today.AddMonths(-1);
                var own = user.TeacherId;
                seen = seen.Where(known => known.Session.Date >= since && (own == null || known.Teacher.Id == own));
            }

            var sessions = await seen.OrderBy(known => known.Session.StartsAt).ToListAsync(cancellationToken);
            if (query.ClassId is not null && sessions.Count == 0)
            {
                throw new DomainException(SharedErrors.NotFound);
            }

            var name = query.ClassId is null ? "授课日程" : $"课表-{sessions[0].Class.Code}";
            return calendar.Write(name, [.. sessions.Select(known => (known.Class, known.Session, known.Teacher.Name.Value))], "training-classes");
        }
    }
}
