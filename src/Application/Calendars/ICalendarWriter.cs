namespace CmtsEval.Application.Calendars;

/// <summary>Writes appointments as one iCalendar file (RFC 5545).</summary>
public interface ICalendarWriter
{
    byte[] Write(params IReadOnlyList<CalendarAppointment> appointments);
}

/// <param name="Uid">The same for every version of one appointment, so that a calendar replaces the earlier one.</param>
/// <param name="Sequence">0 for the first version.</param>
/// <param name="IsAgreed">False while it is only proposed.</param>
/// <param name="ChangedAt">When this version came about.</param>
public sealed record CalendarAppointment(
    string Uid,
    int Sequence,
    bool IsAgreed,
    DateTimeOffset Starts,
    DateTimeOffset Ends,
    string Summary,
    string Place,
    string Description,
    Uri Link,
    DateTimeOffset ChangedAt);

public sealed record CalendarFile(string FileName, byte[] Content);
