namespace CmtsEval.Application.Common.Sheets;

public enum SheetCellKind
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,

    /// <summary>An error value such as #N/A.</summary>
    Error,
}

/// <summary>One cell as it is stored; nothing is calculated.</summary>
/// <param name="Text">Text as typed, outer spaces included; a number or boolean as the file writes it; a date as yyyy-MM-dd.</param>
/// <param name="Number">Of a number or date cell.</param>
/// <param name="Date">Of a date cell.</param>
public readonly record struct SheetCell(SheetCellKind Kind, string Text, double? Number = null, DateOnly? Date = null)
{
    public static readonly SheetCell Empty = new(SheetCellKind.Empty, string.Empty);

    public bool IsEmpty => Kind is SheetCellKind.Empty || string.IsNullOrWhiteSpace(Text);

    /// <summary>The text without outer spaces; null when nothing is left.</summary>
    public string? Trimmed => IsEmpty ? null : Text.Trim();

    /// <summary>Text that a spreadsheet would run as a formula when it is exported again.</summary>
    public bool LooksLikeFormula => Kind is SheetCellKind.Text && Text.TrimStart() is { Length: > 1 } text && "=+-@".Contains(text[0]);
}

/// <summary>A row by its number in the sheet, 1 for the first.</summary>
public sealed class SheetRow(int number, IReadOnlyList<SheetCell> cells)
{
    public int Number { get; } = number;

    /// <summary>From column A on; shorter rows end early.</summary>
    public IReadOnlyList<SheetCell> Cells { get; } = cells;

    /// <summary>The cell of a zero-based column; empty beyond the end.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
