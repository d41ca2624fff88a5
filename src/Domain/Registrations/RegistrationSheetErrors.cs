using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Registrations;

/// <summary>What only a row of the registration sheet can get wrong.</summary>
public static class RegistrationSheetErrors
{
    public static readonly DomainError RowsFaulty =
        new("registration-sheet.rows-faulty", "Some rows are faulty and nothing was imported; confirm to import the good rows only.");

    public static readonly DomainError FormulaText =
        new("registration-sheet.formula-text", "Text that a spreadsheet would run as a formula is not accepted.", Kind: ErrorKind.Invalid);

    public static readonly DomainError IdStoredAsNumber =
        new("registration-sheet.id-stored-as-number", "The ID number is stored as a number and has lost digits; store it as text.", Kind: ErrorKind.Invalid);

    public static readonly DomainError DuplicateIdInFile =
        new("registration-sheet.duplicate-id-in-file", "A row above has the same ID number for the same occupation and level.", Kind: ErrorKind.Invalid);

    public static readonly DomainError DateNotReal =
        new("registration-sheet.date-not-real", "This is no real day.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LevelMissing =
        new("registration-sheet.level-missing", "The level applied for is missing.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LevelUnknown =
        new("registration-sheet.level-unknown", "This is no level; write it in full.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ValueMissing =
        new("registration-sheet.value-missing", "A value that is needed is missing.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ValueNotInList =
        new("registration-sheet.value-not-in-list", "The value is none of those that the column takes.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NumberNotReal =
        new("registration-sheet.number-not-real", "A whole number from 0 to 60 is needed.", Kind: ErrorKind.Invalid);

    public static readonly DomainError TextTooLong =
        new("registration-sheet.text-too-long", "The text is longer than 1,000 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NoOpenNotice =
        new("registration-sheet.no-open-notice", "No notice of the centre is open for this occupation, specialty and level.", Article.A13_1);

    public static readonly DomainError SeveralNotices =
        new("registration-sheet.several-notices", "Several open notices fit this row; choose the ones to import into.");
}
