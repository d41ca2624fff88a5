using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

/// <summary>Why somebody does not satisfy the condition claimed (A12.1).</summary>
public static class ApplicationConditionErrors
{
    public static readonly DomainError NotOfLevel =
        new("application-condition.not-of-level", "The condition claimed is none of this level.", Article.A12_1);

    public static readonly DomainError UnderAge =
        new("application-condition.under-age", "The applicant is younger than the condition allows.", Article.A12_1);

    public static readonly DomainError WorkYearsTooFew =
        new("application-condition.work-years-too-few", "The condition needs more years in the occupation.", Article.A12_1);

    public static readonly DomainError PriorCertificateMissing =
        new("application-condition.prior-certificate-missing", "The condition needs an earlier certificate.", Article.A12_1);

    public static readonly DomainError PriorCertificateNumberMissing =
        new("application-condition.prior-certificate-number-missing", "The number of the earlier certificate is missing.", Article.A12_1);

    public static readonly DomainError PriorCertificateLevel =
        new("application-condition.prior-certificate-level", "The earlier certificate is of a lower level than the condition needs.", Article.A12_1);

    public static readonly DomainError PriorCertificateTooRecent =
        new("application-condition.prior-certificate-too-recent", "The earlier certificate is not old enough for the condition.", Article.A12_1);

    public static readonly DomainError TitleMissing =
        new("application-condition.title-missing", "The condition needs a professional title.", Article.A12_1);

    public static readonly DomainError TitleLevelTooLow =
        new("application-condition.title-level", "The title is of a lower rank than the condition needs.", Article.A12_1);

    public static readonly DomainError TitleTooRecent =
        new("application-condition.title-too-recent", "The title was granted too recently for the condition.", Article.A12_1);

    public static readonly DomainError SchoolingTooLow =
        new("application-condition.schooling", "The condition needs other schooling.", Article.A12_1);

    public static readonly DomainError MajorMissing =
        new("application-condition.major-missing", "The condition needs schooling in a major.", Article.A12_1);
}
