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
