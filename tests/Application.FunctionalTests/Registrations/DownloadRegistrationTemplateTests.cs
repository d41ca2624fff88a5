using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.TestSupport;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class DownloadRegistrationTemplateTests : FunctionalTest
{
    private static readonly SheetReader Reader = new();

    [Test]
    public async Task Has_the_33_headings_of_the_registration_sheet()
    {
        var template = await ATemplate(await Given.AnActiveCentre());

        HeadingsOf(new MemoryStream(template.Content)).ShouldBe(HeadingsOf(Sample()));
        HeadingsOf(Sample()).Count.ShouldBe(33);
    }

    [Test]
    public async Task Is_a_valid_workbook_whose_numbers_of_documents_stay_text()
    {
        var template = await ATemplate(await Given.AnActiveCentre());

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(template.Content), isEditable: false);
        new OpenXmlValidator().Validate(workbook).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        var form = workbook.WorkbookPart!.WorksheetParts.First().Worksheet!;
        var style = form.Descendants<Column>().ElementAt(HeadingsOf(Sample()).IndexOf("证件号码")).Style!.Value;
        workbook.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)style).NumberFormatId!.Value.ShouldBe(49u);
    }

    [Test, Article("A12.1")]
    public async Task A_filled_template_is_imported()
    {
        var centre = await Given.AnActiveCentre();
        await Given.APublishedNotice(centre);
        var template = await ATemplate(centre);
        var rows = Reader.Read(Sample(), SheetLimits.Default).Skip(1).Where(IsLength4).Take(3).ToList();

        using var filled = Filled(template.Content, rows);
        var file = await As(centre.Manager).Send(new UploadFile(template.FileName, FilePurpose.RegistrationSheet, filled));
        var answer = await As(centre.Manager).Send(new ImportRegistrations(file.Id, null, GoodRowsOnly: false, "2026-01"));

        answer.ShouldBe(new ImportRegistrations.Answer(3, 0));
    }

    private static Task<SheetFile> ATemplate(ActiveCentre centre) =>
        As(centre.Manager).Send(new DownloadRegistrationTemplate());

    private static FileStream Sample() => File.OpenRead(Path.Combine(Repository.Samples, "roster", "roster-120.xlsx"));

    private static List<string?> HeadingsOf(Stream sheet)
    {
        using (sheet)
        {
            return [.. Reader.Read(sheet, SheetLimits.Default).First().Cells.Select(cell => cell.Trimmed)];
        }
    }

    private static bool IsLength4(SheetRow row) => row[1].Text == "计量员（长度计量员）" && row[2].Text == "四级/中级工";

    /// <summary>The template as somebody saves it who typed these rows below its headings.</summary>
    private static MemoryStream Filled(byte[] template, IReadOnlyList<SheetRow> rows)
    {
        var file = new MemoryStream();
        file.Write(template);
        using (var workbook = SpreadsheetDocument.Open(file, isEditable: true))
        {
            var form = workbook.WorkbookPart!.WorksheetParts.First().Worksheet!;
            var styles = form.Descendants<Column>().Select(column => column.Style!.Value).ToList();
            var data = form.GetFirstChild<SheetData>()!;
            foreach (var row in rows)
            {
                data.Append(new Row(row.Cells.Select((cell, index) => Typed(cell, styles[index]))));
            }
        }

        file.Position = 0;
        return file;
    }

    private static Cell Typed(SheetCell cell, uint style) => cell.Kind is SheetCellKind.Number or SheetCellKind.Date
        ? new Cell(new CellValue(cell.Number!.Value)) { StyleIndex = style }
        : new Cell(new InlineString(new Text(cell.Text))) { DataType = CellValues.InlineString, StyleIndex = style };
}
