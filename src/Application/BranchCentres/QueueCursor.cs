using System.Globalization;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An application in the queue as it is read.</summary>
internal sealed class QueueRow
{
    public BranchCentreApplicationId Id { get; init; }

    public ApplicationKind Kind { get; init; }

    public required string UnitName { get; init; }

    public required string UnitUscc { get; init; }

    public ApplicationStatus Status { get; init; }

    public int Round { get; init; }

    public DateTimeOffset WaitingSince { get; init; }

    public UserId? Owner { get; init; }

    public DateTimeOffset DueAt { get; init; }

    /// <summary>When the first correction that the applicant has not shown is due.</summary>
    public DateTimeOffset? CorrectionsDueAt { get; init; }
}

/// <summary>Where a page of the queue ended: by due moment, then by id.</summary>
internal sealed record QueueCursor(DateTimeOffset DueAt, BranchCentreApplicationId Id)
{
    /// <summary>Null for the first page, or for text that is no cursor.</summary>
    public static QueueCursor? Parse(string? text) =>
        text?.Split('_') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var moment)
        && moment <= DateTimeOffset.MaxValue.Ticks
        && Guid.TryParse(id, out var guid)
            ? new QueueCursor(new DateTimeOffset(moment, TimeSpan.Zero), new BranchCentreApplicationId(guid))
            : null;

    public static QueueCursor After(QueueRow row) => new(row.DueAt.ToUniversalTime(), row.Id);

    public override string ToString() => $"{DueAt.Ticks}_{Id}";
}

internal static class QueuePages
{
    public static IQueryable<QueueRow> After(this IQueryable<QueueRow> rows, QueueCursor? cursor)
    {
        if (cursor is null)
        {
            return rows;
        }

        var (due, last) = cursor;
        return rows.Where(row => row.DueAt > due || (row.DueAt == due && row.Id.CompareTo(last) > 0));
    }
}
