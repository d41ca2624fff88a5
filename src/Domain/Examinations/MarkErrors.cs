using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

/// <summary>Refusals of marks, typed or from a sheet; the part after the dot is the kind that previews name.</summary>
public static class MarkErrors
{
    public static readonly DomainError OutOfRange =
        new("mark.mark-out-of-range", "A mark is 0 to 100.");

    public static readonly DomainError TooManyDecimals =
        new("mark.too-many-decimals", "A mark has at most one decimal.");

    public static readonly DomainError NotANumber =
        new("mark.mark-not-a-number", "A mark is a number.");

    public static readonly DomainError Missing =
        new("mark.mark-missing", "There is neither a mark nor an absence.");

    public static readonly DomainError WithAbsence =
        new("mark.mark-with-absence", "Who was absent has no mark.");

    public static readonly DomainError NotApplicable =
        new("mark.mark-not-applicable", "Only 二级 and 一级 have a comprehensive mark.", Article.A23_1);

    public static readonly DomainError AbsenceFlagUnknown =
        new("mark.absence-flag-unknown", "The absence flag is neither 是 nor 否.");

    public static readonly DomainError IdMissing =
        new("mark.id-missing", "The row has no ID number.");

    public static readonly DomainError IdUnknown =
        new("mark.id-unknown", "Nobody with this ID number is a candidate.");

    public static readonly DomainError NameNotAsId =
        new("mark.name-not-as-id", "The candidate with this ID number has another name.");

    public static readonly DomainError DuplicateIdInFile =
        new("mark.duplicate-id-in-file", "An earlier row has this ID number.");

    public static readonly DomainError RowNotAsExamination =
        new("mark.occupation-not-as-examination", "The candidate is examined in another occupation or level.");

    public static readonly DomainError NotEligible =
        new("mark.candidate-not-eligible", "Who did not complete the training can only be recorded absent.", Article.A16_3);

    public static readonly DomainError CandidateWasAbsent =
        new("mark.candidate-was-absent", "Who did not come can only be recorded absent.");

    public static readonly DomainError SheetHasErrors =
        new("mark-import.rows-refused", "Rows of the sheet are wrong; nothing was imported.");

}
