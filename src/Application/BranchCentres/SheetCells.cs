using System.Globalization;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.BranchCentres;

/// <summary>One thing wrong in one cell.</summary>
/// <param name="Row">As the spreadsheet numbers it.</param>
/// <param name="Column">The header.</param>
public sealed record SheetCellFault(string Sheet, int Row, string Column, string Code);

/// <summary>Reads the cells of one sheet by header and keeps what is wrong with them.</summary>
internal sealed class SheetCells(string sheet, SheetTable table, List<SheetCellFault> faults)
{
    public string? Text(SheetRow row, string column, bool needed = false)
    {
        var text = table.Cell(row, column).Trimmed;
        if (text is null && needed)
        {
            Refuse(row, column, BranchCentreApplicationErrors.CellMissing);
        }

        return text;
    }

    public DateOnly? Day(SheetRow row, string column, bool needed = false)
    {
        var cell = table.Cell(row, column);
        if (cell.Date is { } date)
        {
            return date;
        }

        if (Text(row, column, needed) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(row, column, BranchCentreApplicationErrors.CellInvalid);
        return null;
    }

    /// <summary>A whole number from 1 on.</summary>
    public int Count(SheetRow row, string column)
    {
        var text = Text(row, column, needed: true);
        if (text is not null && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        if (text is not null)
        {
            Refuse(row, column, BranchCentreApplicationErrors.CellInvalid);
        }

        return 0;
    }

    public T? Word<T>(SheetRow row, string column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Text(row, column, needed: true);
        if (text is null)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        Refuse(row, column, BranchCentreApplicationErrors.CellInvalid);
        return null;
    }

    /// <summary>Several names in one cell, separated by 、 or commas.</summary>
    public IReadOnlyList<string> Names(SheetRow row, string column) =>
        [.. (Text(row, column, needed: true) ?? string.Empty).Split(['、', '，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A text that a value object must accept; answers the text as it stands.</summary>
    public string? Checked(SheetRow row, string column, Action<string> check)
    {
        if (Text(row, column, needed: true) is not { } text)
        {
            return null;
        }

        try
        {
            check(text);
        }
        catch (DomainException refusal)
        {
            Refuse(row, column, refusal.Error);
        }

        return text;
    }

    private void Refuse(SheetRow row, string column, DomainError error) => faults.Add(new SheetCellFault(sheet, row.Number, column, error.Code));
}
