using System.Text;
using CmtsEval.Application.Calendars;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CmtsEval.Infrastructure.Calendars;

/// <summary>Times are written in UTC, so that no calendar needs to know the zone.</summary>
internal sealed class CalendarWriter : ICalendarWriter
{
    public byte[] Write(params IReadOnlyList<CalendarAppointment> appointments)
    {
        var calendar = new Calendar { ProductId = "-//CmtsEval//CmtsEval//ZH" };
        calendar.Events.AddRange(appointments.Select(EventOf));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    public byte[] Write(string name, IReadOnlyList<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//CmtsEval//Training notices//ZH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var entry in entries)
        {
            var (starts, ends) = entry.Time switch
            {
                CalendarTime.Days days => (new CalDateTime(days.First), new CalDateTime(days.Last.AddDays(1))),
                CalendarTime.Until timed => (Utc(timed.Starts), Utc(timed.Ends)),
                _ => throw new NotSupportedException(),
            };
            calendar.Events.Add(new CalendarEvent
            {
                Uid = entry.Uid,
                Sequence = entry.IsCancelled ? 1 : 0,
                Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
                DtStamp = Utc(entry.ChangedAt),
                DtStart = starts,
                DtEnd = ends,
                Summary = entry.Summary,
                Location = entry.Place,
                Description = entry.Description,
                Url = entry.Link,
            });
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent EventOf(CalendarAppointment appointment) => new()
    {
        Uid = appointment.Uid,
        Sequence = appointment.Sequence,
        Status = appointment.IsAgreed ? EventStatus.Confirmed : EventStatus.Tentative,
        DtStamp = Utc(appointment.ChangedAt),
        LastModified = Utc(appointment.ChangedAt),
        DtStart = Utc(appointment.Starts),
        DtEnd = Utc(appointment.Ends),
        Summary = appointment.Summary,
        Location = appointment.Place,
        Description = appointment.Description,
        Url = appointment.Link,
    };

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime);
}
