using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.TestSupport;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class DownloadPersonnelTemplateTests : FunctionalTest
{
    [Test, Article("A07.1")]
    public async Task Has_the_headings_of_the_three_sheets_that_are_read() =>
        await SheetTemplates.ShouldBeLike(
            "personnel.xlsx", await As(await Given.AnAccount(Role.BranchManager)).Send(new DownloadPersonnelTemplate()), "管理人员", "教师", "评价员");
}

internal sealed class DownloadEquipmentTemplateTests : FunctionalTest
{
    [Test, Article("A07.1")]
    public async Task Has_the_headings_of_the_sheet_that_is_read() =>
        await SheetTemplates.ShouldBeLike(
            "equipment.xlsx", await As(await Given.AnAccount(Role.BranchManager)).Send(new DownloadEquipmentTemplate()), "设备情况");
}

internal static class SheetTemplates
{
    private static readonly SheetReader Reader = new();

    /// <summary>A valid workbook whose forms have the headings of the sample, in their order.</summary>
    public static async Task ShouldBeLike(string sample, SheetFile template, params string[] forms)
    {
        using var content = new MemoryStream(template.Content);
        using (var workbook = SpreadsheetDocument.Open(content, isEditable: false))
        {
            new OpenXmlValidator().Validate(workbook).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        }

        foreach (var form in forms)
        {
            await using var filled = File.OpenRead(Path.Combine(ApplicationSample.Folder, "application", sample));
            HeadingsOf(new MemoryStream(template.Content), form).ShouldBe(HeadingsOf(filled, form));
        }
    }

    private static List<string?> HeadingsOf(Stream sheet, string form) =>
        [.. Reader.Read(sheet, SheetLimits.Default, form).First().Cells.Select(cell => cell.Trimmed)];
}
