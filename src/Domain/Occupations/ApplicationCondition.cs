using System.Globalization;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

/// <summary>One of the conditions under which somebody may apply for a level; satisfying any one is enough (A12.1).</summary>
/// <param name="Number">Level and running number, <c>3-2</c>.</param>
/// <param name="Text">The words of the template.</param>
/// <param name="Proofs">What has to be handed in under this condition.</param>
public sealed record ApplicationCondition(
    string Number, string Text, ConditionRequirements Requirements, IReadOnlyList<ProofKind> Proofs)
{
    public const int LongestText = 500;

    /// <summary>Adds a fault for everything that a condition of <paramref name="level"/> cannot say, at its place below <paramref name="path"/>.</summary>
    internal void CheckContent(SkillLevel level, string path, Faults faults)
    {
        faults
            .Check(
                Number.StartsWith($"{(int)level}-", StringComparison.Ordinal) && int.TryParse(Number[2..], NumberStyles.None, CultureInfo.InvariantCulture, out _),
                OccupationErrors.ConditionNumberInvalid,
                $"{path}.number",
                ("level", level))
            .Check(!string.IsNullOrWhiteSpace(Text) && Text.Length <= LongestText, OccupationErrors.ConditionTextMissing, $"{path}.text");
        Requirements.CheckContent(level, $"{path}.requirements", faults);
        var missing = Requirements.ProofsNeeded().Except(Proofs).ToList();
        faults.Check(missing.Count == 0, OccupationErrors.ProofsMissing, $"{path}.proofs", ("missing", missing));
    }

    /// <summary>Adds a fault for every requirement that is not met on <paramref name="day"/>.</summary>
    public void Check(DateOnly birthDate, ApplicantBackground background, DateOnly day, Faults faults)
    {
        faults.Check(
            birthDate.AddYears(Requirements.MinimumAge) <= day,
            ApplicationConditionErrors.UnderAge,
            "birthDate",
            ("condition", Number), ("required", Requirements.MinimumAge));
        faults.Check(
            background.WorkYears >= Requirements.WorkYears,
            ApplicationConditionErrors.WorkYearsTooFew,
            "background.workYears",
            ("condition", Number), ("required", Requirements.WorkYears), ("actual", background.WorkYears));

        CheckPriorCertificate(background.PriorCertificate, day, faults);
        CheckTitle(background.Title, day, faults);
        CheckSchooling(background, faults);
    }

    private void CheckPriorCertificate(PriorCertificate? certificate, DateOnly day, Faults faults)
    {
        if (Requirements.PriorCertificate is not { } required)
        {
            return;
        }

        if (certificate is null)
        {
            faults.Add(ApplicationConditionErrors.PriorCertificateMissing.At(
                "background.priorCertificate", ("condition", Number), ("required", required.Level)));
            return;
        }

        if (certificate.Level > required.Level)
        {
            faults.Add(ApplicationConditionErrors.PriorCertificateLevel.At(
                "background.priorCertificate.level", ("condition", Number), ("required", required.Level), ("actual", certificate.Level)));
            return;
        }

        faults.Check(
            certificate.IssuedOn is null || certificate.IssuedOn.Value.AddYears(required.YearsSince) <= day,
            ApplicationConditionErrors.PriorCertificateTooRecent,
            "background.priorCertificate.issuedOn",
            ("condition", Number), ("requiredYears", required.YearsSince));
    }

    private void CheckTitle(ProfessionalTitle? title, DateOnly day, Faults faults)
    {
        if (Requirements.Title is not { } required)
        {
            return;
        }

        if (title is null)
        {
            faults.Add(ApplicationConditionErrors.TitleMissing.At("background.title", ("condition", Number), ("required", required.Level)));
            return;
        }

        if (title.Level < required.Level)
        {
            faults.Add(ApplicationConditionErrors.TitleLevelTooLow.At(
                "background.title.level", ("condition", Number), ("required", required.Level), ("actual", title.Level)));
            return;
        }

        faults.Check(
            title.GrantedOn is null || title.GrantedOn.Value.AddYears(required.YearsSince) <= day,
            ApplicationConditionErrors.TitleTooRecent,
            "background.title.grantedOn",
            ("condition", Number), ("requiredYears", required.YearsSince));
    }

    private void CheckSchooling(ApplicantBackground background, Faults faults)
    {
        if (Requirements.Schooling.Count == 0)
        {
            return;
        }

        faults.Check(
            Requirements.Schooling.Contains(background.Schooling),
            ApplicationConditionErrors.SchoolingTooLow,
            "background.schooling",
            ("condition", Number));
        faults.Check(
            !string.IsNullOrWhiteSpace(background.Major),
            ApplicationConditionErrors.MajorMissing,
            "background.major",
            ("condition", Number));
    }
}
