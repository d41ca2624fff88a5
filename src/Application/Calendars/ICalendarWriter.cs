namespace CmtsEval.Application.Calendars;

/// <summary>Writes iCalendar files (RFC 5545).</summary>
public interface ICalendarWriter
{
    byte[] Write(params IReadOnlyList<CalendarAppointment> appointments);

    /// <param name="name">What a calendar program calls a subscription.</param>
    byte[] Write(string name, IReadOnlyList<CalendarEntry> entries);
}

/// <summary>What anybody may put into a calendar.</summary>
/// <param name="Uid">The same for every version of one entry, so that a calendar replaces the earlier one.</param>
public sealed record CalendarEntry(
    string Uid, bool IsCancelled, CalendarTime Time, string Summary, string Place, string Description, Uri Link, DateTimeOffset ChangedAt);

public abstract record CalendarTime
{
    /// <summary>From one instant to another.</summary>
    public sealed record Until(DateTimeOffset Starts, DateTimeOffset Ends) : CalendarTime;

    /// <summary>Whole days, the last included.</summary>
    public sealed record Days(DateOnly First, DateOnly Last) : CalendarTime;
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
