using System.Text;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Infrastructure.Spreadsheets;

/// <summary>RFC 4180 in UTF-8, with or without byte order mark; every cell is text.</summary>
internal static class CommaSeparated
{
    private const int LongestField = 100_000;

    public static IEnumerable<SheetRow> Rows(Stream content)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), false, 1 << 16, leaveOpen: true);
        SkipByteOrderMark(reader);
        for (var number = 1; Next(reader) is { } cells; number++)
        {
            if (cells.Any(cell => !cell.IsEmpty))
            {
                yield return new SheetRow(number, cells);
            }
        }
    }

    private static void SkipByteOrderMark(StreamReader reader)
    {
        try
        {
            if (reader.Peek() == '\uFEFF')
            {
                reader.Read();
            }
        }
        catch (DecoderFallbackException)
        {
            throw new DomainException(SheetErrors.Unreadable);
        }
    }

    private static List<SheetCell>? Next(StreamReader reader)
    {
        try
        {
            return reader.Peek() < 0 ? null : Record(reader);
        }
        catch (DecoderFallbackException)
        {
            throw new DomainException(SheetErrors.Unreadable);
        }
    }

    private static List<SheetCell> Record(StreamReader reader)
    {
        var cells = new List<SheetCell>();
        var field = new StringBuilder();
        var quoted = false;
        while (reader.Read() is var read and >= 0)
        {
            var character = (char)read;
            if (quoted)
            {
                if (character != '"')
                {
                    field.Append(character);
                }
                else if (reader.Peek() == '"')
                {
                    field.Append((char)reader.Read());
                }
                else
                {
                    quoted = false;
                }
            }
            else if (character == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (character == ',')
            {
                cells.Add(CellOf(field));
            }
            else if (character == '\n')
            {
                break;
            }
            else if (character != '\r' || reader.Peek() != '\n')
            {
                field.Append(character);
            }

            if (field.Length > LongestField || cells.Count > 1000 || character == '\0')
            {
                throw new DomainException(SheetErrors.Unreadable);
            }
        }

        cells.Add(CellOf(field));
        return cells;
    }

    private static SheetCell CellOf(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text.Length == 0 ? SheetCell.Empty : new SheetCell(SheetCellKind.Text, text);
    }
}
