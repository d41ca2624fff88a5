using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Files;

/// <summary>Why a spreadsheet or CSV file is refused as a whole.</summary>
public static class SheetErrors
{
    public static readonly DomainError Unreadable =
        new("sheet.unreadable", "The file is no readable .xlsx or UTF-8 .csv.", Kind: ErrorKind.Invalid);

    public static readonly DomainError TooLarge =
        new("sheet.too-large", "The sheet is larger than allowed.", Kind: ErrorKind.TooLarge);

    public static readonly DomainError InflatesTooFar =
        new("sheet.inflates-too-far", "The file unpacks to more than is allowed.", Kind: ErrorKind.TooLarge);

    public static readonly DomainError TooManyRows =
        new("sheet.too-many-rows", "The sheet has more rows than allowed.", Kind: ErrorKind.TooLarge);

    public static readonly DomainError HeaderMissing =
        new("sheet.header-missing", "Row 1 lacks a column that this sheet needs.", Kind: ErrorKind.Invalid);

    public static readonly DomainError Empty =
        new("sheet.empty", "The sheet has no rows below its header.", Kind: ErrorKind.Invalid);
}
