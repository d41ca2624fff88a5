using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.Occupations;

/// <summary>What an applicant says of schooling, work and earlier qualifications on the day of registration.</summary>
/// <param name="WorkYears">Full years in this or a related occupation, 0 to 60.</param>
/// <param name="Schooling">Highest schooling, finished or being attended.</param>
/// <param name="Major">专业; null when the school had none.</param>
public sealed record ApplicantBackground(
    int WorkYears,
    SchoolingLevel Schooling,
    string? Major = null,
    DateOnly? WorkStartedOn = null,
    PriorCertificate? PriorCertificate = null,
    ProfessionalTitle? Title = null)
{
    public const int MostWorkYears = 60;
}

/// <summary>An earlier certificate of this or a related occupation.</summary>
/// <param name="Number">22 characters from 2020 on, 16 digits before.</param>
/// <param name="IssuedOn">Null when a sheet does not say it; the check of the proof then decides.</param>
public sealed record PriorCertificate(SkillLevel Level, string? Number, DateOnly? IssuedOn);

/// <summary>A professional title in a related field.</summary>
public sealed record ProfessionalTitle(TitleLevel Level, DateOnly? GrantedOn);
