using CmtsEval.Application.Common.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace CmtsEval.Infrastructure.Spreadsheets;

/// <summary>Workbooks by the Open XML SDK: formats hold for whole columns, closed lists are drop-downs.</summary>
internal sealed class SheetWriter : ISheetWriter
{
    public byte[] Write(SheetTemplate template)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
            var sheets = new Sheets();
            foreach (var form in template.Forms)
            {
                Add(workbook, sheets, form.Name, Form(form));
            }

            Add(workbook, sheets, template.NotesName, Notes(template.Notes));
            foreach (var form in template.Forms.Where(form => form.Columns.Any(column => column.Choices.Count > 0)))
            {
                Add(workbook, sheets, ChoicesOf(form), Choices(form.Columns));
            }

            workbook.Workbook = new OpenXml.Workbook(sheets);
        }

        return file.ToArray();
    }

    private static void Add(WorkbookPart workbook, Sheets sheets, string name, Worksheet content)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = content;
        sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.Count() + 1, Id = workbook.GetIdOfPart(part) });
    }

    private static string ChoicesOf(SheetTemplate.Form form) => $"{form.Name}选项";

    private static Worksheet Form(SheetTemplate.Form form)
    {
        var columns = form.Columns;
        var sheet = new Worksheet(
            HeaderStaysInView(),
            Widths(columns.Select(column => (column.Width, SheetStyles.Of(column.Format)))),
            new SheetData(Row(1, columns.Select(column => (column.Header, column.Needed ? SheetStyles.NeededHeader : SheetStyles.Header)))));
        var lists = columns.Index().Where(column => column.Item.Choices.Count > 0).Select(column => new DataValidation(
            new Formula1($"{ChoicesOf(form)}!${Letters(column.Index)}$2:${Letters(column.Index)}${column.Item.Choices.Count + 1}"))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = column.Item.Header,
            Error = "请从下拉列表中选择。",
            SequenceOfReferences = new ListValue<StringValue>([$"{Letters(column.Index)}2:{Letters(column.Index)}{SheetLimits.Default.Rows}"]),
        }).ToList();
        if (lists.Count > 0)
        {
            sheet.Append(new DataValidations(lists) { Count = (uint)lists.Count });
        }

        return sheet;
    }

    private static Worksheet Notes(IReadOnlyList<IReadOnlyList<string>> notes) => new(
        HeaderStaysInView(),
        Widths([(26, SheetStyles.Text), (16, SheetStyles.Text), (100, SheetStyles.Wrapped)]),
        new SheetData(notes.Index().Select(note => Row(
            note.Index + 1,
            note.Item.Index().Select(cell => (cell.Item, note.Index == 0 ? SheetStyles.Header : cell.Index == 2 ? SheetStyles.Wrapped : SheetStyles.Text))))));

    /// <summary>The choices of each column below its header, in the same column as on the form.</summary>
    private static Worksheet Choices(IReadOnlyList<SheetTemplate.Column> columns) => new(
        HeaderStaysInView(),
        Widths(columns.Select(column => (column.Width, SheetStyles.Text))),
        new SheetData(Enumerable.Range(0, columns.Max(column => column.Choices.Count) + 1).Select(line => Row(
            line + 1,
            columns.Select(column => line == 0 ? (column.Header, SheetStyles.Header) : (column.Choices.ElementAtOrDefault(line - 1) ?? "", SheetStyles.Text))))));

    private static SheetViews HeaderStaysInView() => new(new SheetView(new Pane
    {
        VerticalSplit = 1,
        TopLeftCell = "A2",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    { WorkbookViewId = 0 });

    private static Columns Widths(IEnumerable<(int Width, uint Style)> columns) => new(columns.Index().Select(column => new Column
    {
        Min = (uint)column.Index + 1,
        Max = (uint)column.Index + 1,
        Width = column.Item.Width,
        CustomWidth = true,
        Style = column.Item.Style,
    }));

    private static Row Row(int number, IEnumerable<(string Text, uint Style)> cells) => new(cells.Index()
        .Where(cell => cell.Item.Text.Length > 0)
        .Select(cell => new Cell(new InlineString(new Text(cell.Item.Text)))
        {
            CellReference = $"{Letters(cell.Index)}{number}",
            DataType = CellValues.InlineString,
            StyleIndex = cell.Item.Style,
        }))
    { RowIndex = (uint)number };

    private static string Letters(int index) => index < 26 ? $"{(char)('A' + index)}" : Letters((index / 26) - 1) + (char)('A' + (index % 26));
}
