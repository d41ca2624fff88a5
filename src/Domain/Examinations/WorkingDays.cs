namespace CmtsEval.Domain.Examinations;

/// <summary>Counts Monday to Friday, without public holidays and with the weekend days that are worked instead.</summary>
public sealed class WorkingDays(IReadOnlySet<DateOnly> holidays, IReadOnlySet<DateOnly> workedWeekends)
{
    public static WorkingDays WithoutHolidays { get; } = new(new HashSet<DateOnly>(), new HashSet<DateOnly>());

    /// <summary>The last of <paramref name="count"/> working days after <paramref name="day"/>.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    private bool IsWorked(DateOnly day) =>
        workedWeekends.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day));
}
