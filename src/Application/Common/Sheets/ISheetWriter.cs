namespace CmtsEval.Application.Common.Sheets;

/// <summary>Makes workbooks for people to fill in.</summary>
public interface ISheetWriter
{
    /// <summary>An .xlsx whose first sheets are the forms, with the headers in row 1; notes and choices follow on sheets of their own.</summary>
    byte[] Write(SheetTemplate template);
}

/// <param name="Notes">Rows of the sheet that explains how to fill in the forms; its first row is a header.</param>
public sealed record SheetTemplate(IReadOnlyList<SheetTemplate.Form> Forms, string NotesName, IReadOnlyList<IReadOnlyList<string>> Notes)
{
    public sealed record Form(string Name, IReadOnlyList<Column> Columns);

    /// <param name="Needed">Marked in the header.</param>
    /// <param name="Width">In characters.</param>
    /// <param name="Choices">The only values that the column takes; empty where it takes any.</param>
    public sealed record Column(string Header, bool Needed, ColumnFormat Format, int Width, IReadOnlyList<string> Choices);

    /// <summary>Text keeps leading zeros and all digits of an identity number.</summary>
    public enum ColumnFormat
    {
        Text,
        Date,
        WholeNumber,
    }
}

/// <summary>A workbook to be handed out.</summary>
public sealed record SheetFile(string FileName, byte[] Content);
