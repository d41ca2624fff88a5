using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Common.Sheets;

/// <summary>A sheet whose row 1 names its columns.</summary>
public sealed class SheetTable
{
    private readonly Dictionary<string, int> _columns;

    private SheetTable(Dictionary<string, int> columns, IEnumerable<SheetRow> rows)
    {
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The rows below the header; read once, as the file is read.</summary>
    public IEnumerable<SheetRow> Rows { get; }

    /// <exception cref="DomainException">The sheet is empty, or a needed header is missing; every missing one is named in <c>header</c>.</exception>
    public static SheetTable Of(IEnumerable<SheetRow> rows, params IReadOnlyList<string> neededHeaders)
    {
        var reading = rows.GetEnumerator();
        if (!reading.MoveNext())
        {
            throw new DomainException(SheetErrors.Empty);
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < reading.Current.Cells.Count; column++)
        {
            if (reading.Current[column].Trimmed is { } header)
            {
                columns.TryAdd(header, column);
            }
        }

        var faults = new Faults();
        foreach (var header in neededHeaders)
        {
            faults.Check(columns.ContainsKey(header), SheetErrors.HeaderMissing, header, ("header", header));
        }

        faults.ThrowIfAny();
        return new SheetTable(columns, Rest(reading));
    }

    /// <summary>The row's cell under a header; empty when the sheet has no such column.</summary>
    public SheetCell Cell(SheetRow row, string header) => _columns.TryGetValue(header, out var column) ? row[column] : SheetCell.Empty;

    private static IEnumerable<SheetRow> Rest(IEnumerator<SheetRow> reading)
    {
        using (reading)
        {
            while (reading.MoveNext())
            {
                yield return reading.Current;
            }
        }
    }
}
