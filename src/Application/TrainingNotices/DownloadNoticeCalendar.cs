using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>The end of registration and the days of training of one notice as a calendar file, for anybody.</summary>
[PublicUse]
public sealed record DownloadNoticeCalendar(Guid NoticeId) : IQuery<CalendarFile>
{
    internal sealed class Handler(IReadDb read, NoticeCalendar calendar, ICalendarWriter writer) : IQueryHandler<DownloadNoticeCalendar, CalendarFile>
    {
        public async Task<CalendarFile> Handle(DownloadNoticeCalendar query, CancellationToken cancellationToken)
        {
            var id = new TrainingNoticeId(query.NoticeId);
            var notice = await read.Set<TrainingNotice>()
                .FirstOrDefaultAsync(candidate => candidate.Id == id && candidate.PublishedAt != null, cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var centre = await read.Set<BranchCentre>().Where(candidate => candidate.Id == notice.CentreId)
                .Select(candidate => candidate.Name).FirstAsync(cancellationToken);

            return new CalendarFile("培训通知.ics", writer.Write(notice.Details.Title, [.. calendar.EntriesOf(notice, centre)]));
        }
    }
}
