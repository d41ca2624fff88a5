using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;
using static CmtsEval.Domain.Occupations.OccupationErrors;

namespace CmtsEval.Domain.Occupations;

/// <summary>What a condition asks for, as figures; every one has to be met.</summary>
/// <param name="MinimumAge">In full years on the day of registration, 14 to 70.</param>
/// <param name="WorkYears">Fewest full years in this or a related occupation, 0 for none, at most 60.</param>
/// <param name="Schooling">Any one of these, with a major; empty when schooling does not matter.</param>
public sealed record ConditionRequirements(
    int MinimumAge,
    int WorkYears,
    PriorCertificateRequirement? PriorCertificate,
    TitleRequirement? Title,
    IReadOnlyList<SchoolingLevel> Schooling)
{
    public const int YoungestAge = 14;
    public const int OldestAge = 70;

    /// <summary>What has to be handed in to show that all of it is met (A13.2, A13.3).</summary>
    public IReadOnlyList<ProofKind> ProofsNeeded() =>
    [
        ProofKind.IdFront,
        ProofKind.IdBack,
        ProofKind.Photo,
        .. WorkYears > 0 ? new[] { ProofKind.EmploymentProof } : [],
        .. Schooling.Count > 0 ? new[] { ProofKind.Diploma } : [],
        .. PriorCertificate is null ? [] : new[] { ProofKind.PriorCertificate },
        .. Title is null ? [] : new[] { ProofKind.TitleCertificate },
    ];

    internal void CheckContent(SkillLevel level, string path, Faults faults) => faults
        .Check(MinimumAge is >= YoungestAge and <= OldestAge, FigureOutOfRange, $"{path}.minimumAge", ("from", YoungestAge), ("to", OldestAge))
        .Check(IsYears(WorkYears), FigureOutOfRange, $"{path}.workYears", ("from", 0), ("to", ApplicantBackground.MostWorkYears))
        .Check(PriorCertificate is null || PriorCertificate.Level > level, PriorLevelInvalid, $"{path}.priorCertificate.level")
        .Check(
            PriorCertificate is null || IsYears(PriorCertificate.YearsSince),
            FigureOutOfRange,
            $"{path}.priorCertificate.yearsSince",
            ("from", 0), ("to", ApplicantBackground.MostWorkYears))
        .Check(
            Title is null || IsYears(Title.YearsSince),
            FigureOutOfRange,
            $"{path}.title.yearsSince",
            ("from", 0), ("to", ApplicantBackground.MostWorkYears));

    private static bool IsYears(int years) => years is >= 0 and <= ApplicantBackground.MostWorkYears;
}

/// <param name="Level">This level or a higher one.</param>
/// <param name="YearsSince">Full years that have to have passed since it was issued; 0 for none.</param>
public sealed record PriorCertificateRequirement(SkillLevel Level, int YearsSince);

/// <param name="Level">This rank or a higher one.</param>
/// <param name="YearsSince">Full years that have to have passed since it was granted.</param>
public sealed record TitleRequirement(TitleLevel Level, int YearsSince);
