using CmtsEval.Application.Common.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CmtsEval.Infrastructure.Spreadsheets;

/// <summary>The cell formats of our workbooks, by their place in the style sheet.</summary>
internal static class SheetStyles
{
    public const uint Text = 1;
    public const uint Header = 4;
    public const uint NeededHeader = 5;
    public const uint Wrapped = 6;

    private const uint Date = 2;
    private const uint WholeNumber = 3;
    private const uint TextFormat = 49;
    private const uint WholeNumberFormat = 1;
    private const uint DateFormat = 164;

    public static uint Of(SheetTemplate.ColumnFormat format) => format switch
    {
        SheetTemplate.ColumnFormat.Date => Date,
        SheetTemplate.ColumnFormat.WholeNumber => WholeNumber,
        _ => Text,
    };

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold()), new Font(new Bold(), new Color { Rgb = "FFFFFFFF" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFE3E8EE"),
            Solid("FF17375E")),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = WholeNumberFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TextFormat, FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            new CellFormat { NumberFormatId = TextFormat, FontId = 2, FillId = 3, ApplyFont = true, ApplyFill = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });
}
