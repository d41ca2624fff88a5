using System.Globalization;
using System.Text.RegularExpressions;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>Takes values out of one row; what cannot be taken becomes a fault of its column.</summary>
internal sealed partial class RowReader(SheetTable table, SheetRow row, Faults faults)
{
    private const int LongestText = 1000;

    private static readonly string[] DateForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"];

    public SheetCell Cell(string column) => table.Cell(row, column);

    public string? Text(string column)
    {
        var text = Cell(column).Trimmed;
        faults.Check(text is null || text.Length <= LongestText, RegistrationSheetErrors.TextTooLong, column);
        return text;
    }

    public string Needed(string column)
    {
        var text = Text(column);
        faults.Check(text is not null, RegistrationSheetErrors.ValueMissing, column);
        return text ?? string.Empty;
    }

    /// <summary>The value that a needed text of a closed list stands for.</summary>
    public T? Choice<T>(string column, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var text = Text(column);
        if (text is null)
        {
            faults.Check(false, RegistrationSheetErrors.ValueMissing, column);
            return null;
        }

        if (choices.TryGetValue(text, out var value))
        {
            return value;
        }

        faults.Check(false, RegistrationSheetErrors.ValueNotInList, column);
        return null;
    }

    public DateOnly? Date(string column, bool needed)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            faults.Check(!needed, RegistrationSheetErrors.ValueMissing, column);
            return null;
        }

        if (cell.Date is { } date)
        {
            return date;
        }

        var text = ChineseDate().Replace(cell.Text.Trim(), "$1-$2-$3");
        if (cell.Kind is SheetCellKind.Text && DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed))
        {
            return typed;
        }

        faults.Check(false, RegistrationSheetErrors.DateNotReal, column);
        return null;
    }

    public int? Years(string column, int most)
    {
        var text = Cell(column).Trimmed;
        if (text is null)
        {
            faults.Check(false, RegistrationSheetErrors.ValueMissing, column);
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= most)
        {
            return years;
        }

        faults.Check(false, RegistrationSheetErrors.NumberNotReal, column);
        return null;
    }

    [GeneratedRegex(@"\A(\d{4})年(\d{1,2})月(\d{1,2})日\z", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex ChineseDate();
}
