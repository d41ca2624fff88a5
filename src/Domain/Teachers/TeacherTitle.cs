using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.Teachers;

/// <summary>A professional title (专业技术职务) with its proof (A17.1).</summary>
/// <param name="Specialty">The field that the title was awarded in.</param>
/// <param name="ValidUntil">Last day, included; null for a title without end.</param>
public sealed record TeacherTitle(
    string Name,
    TitleLevel Level,
    string Specialty,
    string CertificateNumber,
    DateOnly? AwardedOn,
    DateOnly? ValidUntil,
    StoredFileId? Proof)
{
    public bool IsInForceOn(DateOnly day) => (AwardedOn is null || AwardedOn <= day) && (ValidUntil is null || day <= ValidUntil);
}
