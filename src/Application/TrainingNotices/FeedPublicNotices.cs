using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>What a filter finds as a calendar that can be subscribed to: notices whose training has not ended, the newest 200.</summary>
[PublicUse]
public sealed record FeedPublicNotices(NoticeFilter Filter) : IQuery<CalendarFile>
{
    private const int Most = 200;

    internal sealed class Handler(IReadDb read, NoticeCalendar calendar, ICalendarWriter writer, IClock clock)
        : IQueryHandler<FeedPublicNotices, CalendarFile>
    {
        public async Task<CalendarFile> Handle(FeedPublicNotices query, CancellationToken cancellationToken)
        {
            var (centres, today) = (read.Set<BranchCentre>(), clock.Today);
            var found = await query.Filter.Among(read.Set<TrainingNotice>(), clock.Moment)
                .Where(notice => notice.Details.TrainingUntil >= today)
                .OrderByDescending(notice => notice.Id)
                .Take(Most)
                .Select(notice => new
                {
                    Notice = notice,
                    Centre = centres.Where(centre => centre.Id == notice.CentreId).Select(centre => centre.Name).First(),
                })
                .ToListAsync(cancellationToken);

            return new CalendarFile(
                "培训通知.ics", writer.Write("计量职业能力水平评价培训通知", [.. found.SelectMany(row => calendar.EntriesOf(row.Notice, row.Centre))]));
        }
    }
}
