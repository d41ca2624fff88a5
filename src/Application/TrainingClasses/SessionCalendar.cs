using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.Extensions.Options;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Writes sessions as appointments; a session that was moved replaces itself in the calendar.</summary>
internal sealed class SessionCalendar(ICalendarWriter calendars, IOptions<DocumentOptions> options, IClock clock)
{
    /// <param name="page">Where the reader finds the class.</param>
    public CalendarFile Write(string name, IReadOnlyList<(TrainingClass Class, TrainingSession Session, string Teacher)> sessions, string page)
    {
        var link = new Uri($"{options.Value.PublicBaseUrl}/{page}");
        return new CalendarFile($"{name}.ics", calendars.Write([.. sessions.Select(known => Appointment(known.Class, known.Session, known.Teacher, link))]));
    }

    private CalendarAppointment Appointment(TrainingClass held, TrainingSession session, string teacher, Uri link)
    {
        var kind = session.Kind is SessionKind.Theory ? "理论" : "实操";
        return new CalendarAppointment(
            $"training-session-{session.Id.Value:N}@{link.Host}",
            session.Changes.Count,
            IsAgreed: true,
            session.StartsAt,
            session.EndsAt,
            $"{held.Code} {session.Topic}（{kind}）",
            session.Place,
            $"第{session.Number}次课，{session.Hours}学时，教师：{teacher}\n{link}",
            link,
            session.Changes.Count == 0 ? clock.Now : session.Changes[^1].At);
    }
}
