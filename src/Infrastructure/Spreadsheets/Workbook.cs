using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Infrastructure.Spreadsheets;

/// <summary>An Office Open XML workbook, read as a stream: only the shared strings and one row are in memory.</summary>
internal sealed partial class Workbook
{
    private const int MostEntries = 500;
    private const int MostColumns = 500;
    private const int LongestText = 32_767;

    private readonly ZipArchive _archive;
    private readonly InflationBudget _budget;
    private readonly List<string> _strings = [];
    private readonly List<bool> _dateStyles = [];
    private bool _from1904;

    private Workbook(ZipArchive archive, InflationBudget budget)
    {
        _archive = archive;
        _budget = budget;
    }

    /// <exception cref="DomainException">No workbook, or one that declares to unpack to more than the limit; nothing was unpacked then.</exception>
    public static Workbook Open(Stream content, SheetLimits limits)
    {
        try
        {
            var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > limits.InflatedBytes)
            {
                throw new DomainException(SheetErrors.InflatesTooFar);
            }

            return new Workbook(archive, new InflationBudget(limits.InflatedBytes));
        }
        catch (InvalidDataException)
        {
            throw new DomainException(SheetErrors.Unreadable);
        }
    }

    public IEnumerable<SheetRow> Rows(string? sheet)
    {
        var path = Guarded(() =>
        {
            var found = PathOf(sheet);
            ReadSharedStrings();
            ReadStyles();
            return found;
        });
        using var reader = Guarded(() => Part(path)) ?? throw new DomainException(SheetErrors.Unreadable);
        var number = 0;
        while (Guarded(() => NextRow(reader, ref number)) is { } row)
        {
            if (row.Cells.Any(cell => !cell.IsEmpty))
            {
                yield return row;
            }
        }
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new DomainException(SheetErrors.Unreadable);
        }
    }

    private XmlReader? Part(string path)
    {
        var entry = _archive.GetEntry(path);
        return entry is null ? null : XmlReader.Create(new LimitedStream(entry.Open(), _budget), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    private string PathOf(string? sheet)
    {
        string? relation = null;
        using (var workbook = Part("xl/workbook.xml") ?? throw new DomainException(SheetErrors.Unreadable))
        {
            while (workbook.Read())
            {
                if (workbook.LocalName == "workbookPr" && workbook.GetAttribute("date1904") is "1" or "true")
                {
                    _from1904 = true;
                }
                else if (workbook.LocalName == "sheet" && relation is null && (sheet is null || workbook.GetAttribute("name") == sheet))
                {
                    relation = workbook.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
                }
            }
        }

        using var relations = Part("xl/_rels/workbook.xml.rels") ?? throw new DomainException(SheetErrors.Unreadable);
        while (relation is not null && relations.Read())
        {
            if (relations.LocalName == "Relationship" && relations.GetAttribute("Id") == relation && relations.GetAttribute("Target") is { } target)
            {
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        throw new DomainException(SheetErrors.Unreadable);
    }

    private void ReadSharedStrings()
    {
        using var reader = Part("xl/sharedStrings.xml");
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                _strings.Add(Decode(TextInside(reader)));
            }
        }
    }

    /// <summary>The text of all runs, without phonetic hints.</summary>
    private static string TextInside(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var (depth, text, phonetic) = (reader.Depth, string.Empty, false);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.LocalName == "rPh" && reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                phonetic = reader is { LocalName: "rPh", NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (!phonetic && reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                text += reader.Value;
            }
        }

        return text.Length <= LongestText * 7 ? text : throw new DomainException(SheetErrors.Unreadable);
    }

    private void ReadStyles()
    {
        using var reader = Part("xl/styles.xml");
        var (custom, inCellFormats) = (new Dictionary<int, string>(), false);
        while (reader?.Read() == true)
        {
            if (reader is { LocalName: "numFmt", NodeType: XmlNodeType.Element })
            {
                custom[Int(reader.GetAttribute("numFmtId"))] = reader.GetAttribute("formatCode") ?? string.Empty;
            }
            else if (reader.LocalName == "cellXfs")
            {
                inCellFormats = reader.NodeType is XmlNodeType.Element;
            }
            else if (inCellFormats && reader is { LocalName: "xf", NodeType: XmlNodeType.Element })
            {
                var id = Int(reader.GetAttribute("numFmtId"));
                _dateStyles.Add(custom.TryGetValue(id, out var code) ? IsDateFormat(code) : id is >= 14 and <= 22 or >= 27 and <= 36 or >= 50 and <= 58);
            }
        }
    }

    private static bool IsDateFormat(string code) => Literals().Replace(code, string.Empty).AsSpan().ContainsAny("yYdD");

    private SheetRow? NextRow(XmlReader reader, ref int number)
    {
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = reader.GetAttribute("r") is { } given ? Int(given) : number + 1;
                return new SheetRow(number, reader.IsEmptyElement ? [] : Cells(reader));
            }
        }

        return null;
    }

    private List<SheetCell> Cells(XmlReader reader)
    {
        var (depth, cells) = (reader.Depth, new List<SheetCell>());
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            var column = reader.GetAttribute("r") is { } reference ? ColumnOf(reference) : cells.Count;
            if (column >= MostColumns)
            {
                throw new DomainException(SheetErrors.Unreadable);
            }

            while (cells.Count < column)
            {
                cells.Add(SheetCell.Empty);
            }

            cells.Add(Cell(reader));
        }

        return cells;
    }

    private SheetCell Cell(XmlReader reader)
    {
        var type = reader.GetAttribute("t");
        var style = reader.GetAttribute("s") is { } given ? Int(given) : 0;
        if (reader.IsEmptyElement)
        {
            return SheetCell.Empty;
        }

        var (depth, value) = (reader.Depth, (string?)null);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" })
            {
                value = TextInside(reader);
            }
        }

        return value is null ? SheetCell.Empty : type switch
        {
            "s" => Text(_strings[Int(value)]),
            "inlineStr" or "str" => Text(Decode(value)),
            "b" => new SheetCell(SheetCellKind.Boolean, value == "1" ? "true" : "false"),
            "e" => new SheetCell(SheetCellKind.Error, value),
            "d" => Text(value),
            _ => NumberOrDate(value, style),
        };
    }

    private SheetCell NumberOrDate(string value, int style)
    {
        var number = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        var days = number + (_from1904 ? 1462 : 0);
        if (style < _dateStyles.Count && _dateStyles[style] && days is >= 1 and < 2_958_466)
        {
            var date = DateOnly.FromDateTime(DateTime.FromOADate(days));
            return new SheetCell(SheetCellKind.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), number, date);
        }

        return new SheetCell(SheetCellKind.Number, value.Trim(), number);
    }

    private static SheetCell Text(string text) => text.Length == 0 ? SheetCell.Empty : new SheetCell(SheetCellKind.Text, text);

    private static int Int(string? text) => int.Parse(text ?? "0", NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = checked((column * 26) + letter - 'A' + 1);
        }

        return column - 1;
    }

    /// <summary>Characters that XML cannot carry are stored as <c>_x0007_</c>.</summary>
    private static string Decode(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text : Escapes().Replace(
        text, match => ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escapes();

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.")]
    private static partial Regex Literals();
}
