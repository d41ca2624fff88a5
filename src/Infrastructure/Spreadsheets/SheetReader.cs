using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Infrastructure.Spreadsheets;

/// <summary>Chooses between workbook and CSV by the first bytes.</summary>
internal sealed class SheetReader : ISheetReader
{
    public IEnumerable<SheetRow> Read(Stream content, SheetLimits limits, string? sheet = null)
    {
        if (content.Length > limits.Bytes)
        {
            throw new DomainException(SheetErrors.TooLarge);
        }

        Span<byte> start = stackalloc byte[4];
        content.Position = 0;
        var read = content.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        content.Position = 0;
        var rows = read == 4 && start is [0x50, 0x4B, 0x03, 0x04]
            ? Workbook.Open(content, limits).Rows(sheet)
            : CommaSeparated.Rows(content);
        return Limited(rows, limits.Rows);
    }

    private static IEnumerable<SheetRow> Limited(IEnumerable<SheetRow> rows, int most)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (++count > most)
            {
                throw new DomainException(SheetErrors.TooManyRows);
            }

            yield return row;
        }
    }
}
