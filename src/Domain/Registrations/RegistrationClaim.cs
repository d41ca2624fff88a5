using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Registrations;

/// <summary>What somebody registers with: the condition claimed, the background that satisfies it, and the rest of the form.</summary>
/// <param name="ConditionNumber">Such as <c>3-2</c>.</param>
/// <param name="Origin">Answered by trainees; null from a sheet.</param>
public sealed record RegistrationClaim(string ConditionNumber, ApplicantBackground Background, RegistrationParticulars Particulars, RegistrationOrigin? Origin = null)
{
    /// <summary>Adds a fault for everything in which the claim falls short of the level on <paramref name="day"/> (A12.1).</summary>
    public void Check(Occupation occupation, ScopeRow row, DateOnly birthDate, DateOnly day, Faults faults)
    {
        faults.Check(!string.IsNullOrWhiteSpace(Particulars.Employer), RegistrationErrors.EmployerMissing, "particulars.employer");
        faults.Check(!string.IsNullOrWhiteSpace(Particulars.Province), RegistrationErrors.ProvinceMissing, "particulars.province");
        Origin?.Check(faults);
        if (Background.PriorCertificate is { } prior)
        {
            faults.Check(!string.IsNullOrWhiteSpace(prior.Number), ApplicationConditionErrors.PriorCertificateNumberMissing, "background.priorCertificate.number");
            faults.Check(prior.Level > row.Level, RegistrationErrors.LevelHeldAlready, "background.priorCertificate.level");
        }

        var condition = faults.Try("conditionNumber", () => occupation.ConditionOf(row, ConditionNumber, day));
        condition?.Check(birthDate, Background, day, faults);
    }
}
