using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.Extensions.Options;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>The two dates of a notice that belong into a calendar: when registration closes, and the days of training.</summary>
internal sealed class NoticeCalendar(IOptions<DocumentOptions> options, IClock clock)
{
    public IEnumerable<CalendarEntry> EntriesOf(TrainingNotice notice, string centreName)
    {
        var link = new Uri($"{options.Value.PublicBaseUrl}/notices/{notice.Id.Value}");
        var details = notice.Details;
        var withdrawn = notice.Status is TrainingNoticeStatus.Withdrawn;
        var description = $"{centreName}\n{notice.Row.Specialty} {notice.Row.Level.ChineseName()}\n{link}";
        var closes = details.ClosesAt is { } time
            ? clock.At(details.RegistrationUntil, time)
            : clock.At(details.RegistrationUntil.AddDays(1), TimeOnly.MinValue);
        yield return new CalendarEntry(
            $"notice-{notice.Id.Value:N}-registration@{link.Host}", withdrawn, new CalendarTime.Until(closes.AddHours(-1), closes),
            $"报名截止：{details.Title}", details.Place, description, link, notice.PublishedAt!.Value);
        yield return new CalendarEntry(
            $"notice-{notice.Id.Value:N}-training@{link.Host}", withdrawn, new CalendarTime.Days(details.TrainingFrom, details.TrainingUntil),
            details.Title, details.Place, description, link, notice.PublishedAt.Value);
    }
}
