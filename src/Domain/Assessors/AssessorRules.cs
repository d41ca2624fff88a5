namespace CmtsEval.Domain.Assessors;

/// <summary>The settings of an assessor's life, with their defaults (A18.1).</summary>
public sealed record AssessorRules
{
    public static readonly AssessorRules Default = new();

    /// <summary>Share of the hours of a course to attend, 0 to 1.</summary>
    public decimal MinimumCourseAttendance { get; init; } = 0.8m;

    /// <summary>Least score of the assessor examination, 0 to 100; the mark itself passes.</summary>
    public decimal PassMark { get; init; } = 60m;

    /// <summary>How long a certificate runs.</summary>
    public int CertificateYears { get; init; } = 3;

    /// <summary>Whether the commitment letter is signed only with a second factor (A19.1); a development server goes without.</summary>
    public bool SecondFactorToSign { get; init; }

    /// <summary>How early before its last day a certificate can be renewed.</summary>
    public int RenewalMonths { get; init; } = 6;
}
