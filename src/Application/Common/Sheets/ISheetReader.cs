using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Common.Sheets;

/// <summary>Reads rows of an .xlsx or a UTF-8 .csv file one by one, in bounded memory; which of the two it is follows from the bytes.</summary>
public interface ISheetReader
{
    /// <summary>The rows of one sheet, empty ones left out.</summary>
    /// <param name="content">Seekable.</param>
    /// <param name="sheet">The sheet's name; null for the first. Ignored for CSV.</param>
    /// <exception cref="DomainException">Unreadable, or beyond a limit; raised before parsing where the file itself says so.</exception>
    IEnumerable<SheetRow> Read(Stream content, SheetLimits limits, string? sheet = null);
}

/// <summary>How much is read at most.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="InflatedBytes">Of everything inside it together.</param>
/// <param name="Rows">Including the header.</param>
public sealed record SheetLimits(long Bytes, long InflatedBytes, int Rows)
{
    /// <summary>20 MB, 100 MB inflated, 20,001 rows.</summary>
    public static SheetLimits Default { get; } = new(20 << 20, 100 << 20, 20_001);
}
