using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Assessors;

public enum AssessorStatus
{
    Candidate,
    Trained,
    Certified,

    /// <summary>Has signed the commitment letter: may be assigned to examinations.</summary>
    Committed,
    Expired,
    Withdrawn,
}

/// <summary>An assessor (评价员) of one centre, from the nomination on (A18.1, A19.1, A24.1). The way to a certificate is in the other part.</summary>
public sealed partial class Assessor : AggregateRoot<AssessorId>, ICentreOwned
{
    private Assessor()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public PersonName Name { get; private set; } = null!;

    public string IdNumber { get; private set; } = string.Empty;

    public string Mobile { get; private set; } = string.Empty;

    public AssessorStatus Status { get; private set; }

    /// <summary>Empty before the first certificate.</summary>
    public string CertificateNumber { get; private set; } = string.Empty;

    /// <summary>Whether the society issued the present certificate on this platform; before that it was only reviewed.</summary>
    public bool IssuedHere { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Last day of the certificate, included; null before the first.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Every certificate, the present one last.</summary>
    public IReadOnlyList<AssessorCertificate> Certificates { get; private set; } = [];

    public DateOnly? TrainedOn { get; private set; }

    /// <summary>The course that leads to the next certificate; null while on none.</summary>
    public AssessorCourseId? CourseId { get; private set; }

    public AssessorPreparation? Preparation { get; private set; }

    /// <summary>Trained and passed: the society has to issue the certificate.</summary>
    public bool AwaitsCertificate { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string OccupationCode { get; private set; } = string.Empty;

    public IReadOnlyList<string> Specialties { get; private set; } = [];

    /// <summary>The unit that employs the assessor.</summary>
    public string Employer { get; private set; } = string.Empty;

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>Null until signed.</summary>
    public CommitmentLetter? Commitment { get; private set; }

    public UserId? Account { get; private set; }

    public IReadOnlyList<RegisterEvent> History { get; private set; } = [];

    public IReadOnlyList<DevelopmentRecord> Development { get; private set; } = [];

    public IdentityDocument Document => IdentityDocument.OfResident(IdNumber);

    /// <summary>Proposes somebody as an assessor of the centre.</summary>
    /// <exception cref="DomainException">The centre is not active, or the person is incomplete, all faults at once.</exception>
    public static Assessor Nominate(BranchCentre centre, AssessorNomination nomination, UserId by, DateOnly today)
    {
        centre.RequireActive();
        var faults = new Faults();
        var name = faults.Try("name", () => PersonName.Of(nomination.Name));
        var document = faults.Try("idNumber", () => IdentityDocument.OfResident(nomination.IdNumber));
        var mobile = faults.Try("mobile", () => MobileNumber.Of(nomination.Mobile));
        CheckSpecialties(faults, nomination.OccupationCode, nomination.Specialties);
        faults.ThrowIfAny();

        return new Assessor
        {
            Id = AssessorId.New(),
            CentreId = centre.Id,
            Name = name!,
            IdNumber = document!.Number,
            Mobile = mobile!.Value,
            Status = AssessorStatus.Candidate,
            Title = nomination.Title?.Trim() ?? string.Empty,
            OccupationCode = nomination.OccupationCode!.Trim(),
            Specialties = nomination.Specialties,
            Employer = string.IsNullOrWhiteSpace(nomination.Employer) ? centre.Name : nomination.Employer.Trim(),
            RegisteredOn = today,
            History = [new RegisterEvent(today, RegisterStep.Nominated, by)],
        };
    }

    /// <summary>Whether this is one of the qualified assessors that an occupation needs (A05.5).</summary>
    public bool CountsFor(string occupationCode, DateOnly day) =>
        Status is AssessorStatus.Certified or AssessorStatus.Committed && OccupationCode == occupationCode && ValidUntil >= day;

    /// <exception cref="DomainException">
    /// Certificate missing, not in force on <paramref name="day"/> or for another specialty (A18.1); commitment letter not signed (A19.1).
    /// </exception>
    public void RequireMayExamine(ScopeRow row, DateOnly day)
    {
        Require(Status is AssessorStatus.Certified or AssessorStatus.Committed or AssessorStatus.Expired, AssessorErrors.NotCertified);
        Require(ValidUntil >= day && (IssuedOn is null || IssuedOn <= day), AssessorErrors.CertificateExpired);
        Require(OccupationCode == row.OccupationCode && Specialties.Contains(row.Specialty), AssessorErrors.WrongSpecialty);
        Require(Status is AssessorStatus.Committed && Commitment is { IsCurrent: true }, AssessorErrors.NotCommitted);
    }

    /// <summary>Signs the current commitment letter (A19.1); signing it again changes nothing.</summary>
    /// <param name="textHash">Hash of the text that the signer was shown.</param>
    /// <param name="secondFactor">Whether the signer proved a second factor with it.</param>
    /// <exception cref="DomainException">Not the assessor, no certificate in force, another text, or no second factor (A19.1).</exception>
    public void SignCommitmentLetter(
        int version, string textHash, bool secondFactor, AssessorRules rules, UserId signer, DateTimeOffset now, DateOnly today)
    {
        Require(Account == signer, AssessorErrors.NotTheSigner);
        Require(Status is AssessorStatus.Certified or AssessorStatus.Committed, AssessorErrors.NotCertified);
        Require(today <= ValidUntil, AssessorErrors.CertificateExpired);
        Require(
            version == CommitmentLetter.CurrentVersion && textHash == CommitmentLetter.CurrentTextHash,
            AssessorErrors.CommitmentTextOutdated);
        Require(secondFactor || !rules.SecondFactorToSign, AssessorErrors.SecondFactorMissing);

        if (Commitment is { IsCurrent: true })
        {
            return;
        }

        Commitment = new CommitmentLetter(version, textHash, now, secondFactor);
        Status = AssessorStatus.Committed;
        Record(RegisterStep.Committed, signer, today);
        Raise(new CommitmentLetterSigned(Id, CentreId, version));
    }

    /// <summary>Corrects what the register says; occupation and specialties only before a certificate names them.</summary>
    /// <param name="mobile">Null leaves it.</param>
    /// <exception cref="DomainException">Withdrawn, incomplete, or the certificate says otherwise (A18.1).</exception>
    public void Edit(
        string? mobile, string? title, string? employer, string? occupationCode, IReadOnlyList<string> specialties, UserId by, DateOnly today)
    {
        RequireOnRegister();
        Require(
            Certificates.Count == 0 || (occupationCode == OccupationCode && specialties.ToHashSet().SetEquals(Specialties)),
            AssessorErrors.NotEditable);
        var faults = new Faults();
        var validMobile = mobile is null ? null : faults.Try("mobile", () => MobileNumber.Of(mobile));
        CheckSpecialties(faults, occupationCode, specialties);
        faults.ThrowIfAny();

        Mobile = validMobile?.Value ?? Mobile;
        Title = title?.Trim() ?? string.Empty;
        Employer = string.IsNullOrWhiteSpace(employer) ? Employer : employer.Trim();
        OccupationCode = occupationCode!.Trim();
        Specialties = specialties;
        Record(RegisterStep.Changed, by, today);
    }

    /// <summary>Takes the assessor off the register for good.</summary>
    /// <exception cref="DomainException">Withdrawn before, or no reason (A24.1).</exception>
    public void Withdraw(string? reason, UserId by, DateOnly today)
    {
        RequireOnRegister();
        Require(!string.IsNullOrWhiteSpace(reason), AssessorErrors.WithdrawalReasonMissing);
        Status = AssessorStatus.Withdrawn;
        (CourseId, Preparation, AwaitsCertificate) = (null, null, false);
        Record(RegisterStep.Withdrawn, by, today, reason!.Trim());
        Raise(new AssessorWithdrawn(Id, CentreId, Account));
    }

    /// <exception cref="DomainException">Withdrawn, or the record says nothing (A24.1).</exception>
    public void RecordDevelopment(DevelopmentRecord record, DateOnly today)
    {
        RequireOnRegister();
        Require(!string.IsNullOrWhiteSpace(record.Subject) && record.Hours >= 0 && record.On <= today, AssessorErrors.DevelopmentIncomplete);
        Development = [.. Development, record];
    }

    /// <exception cref="DomainException">Has another account already.</exception>
    public void LinkAccount(UserId account)
    {
        Require(Account is null || Account == account, AssessorErrors.AccountTaken);
        Account = account;
    }

    /// <summary>Enters an assessor of an approved application, who holds a certificate already: it was reviewed and audited.</summary>
    internal static Assessor Register(BranchCentreId centre, string employer, ProposedAssessor proposed, UserId by, DateOnly today)
    {
        var certificate = new AssessorCertificate(
            proposed.CertificateNumber?.Trim() ?? string.Empty, proposed.IssuedOn, proposed.ValidUntil ?? today, File: null);
        return new Assessor
        {
            Id = AssessorId.New(),
            CentreId = centre,
            Name = PersonName.Of(proposed.Name),
            IdNumber = IdentityDocument.OfResident(proposed.IdNumber).Number,
            Mobile = MobileNumber.Of(proposed.Mobile).Value,
            Status = AssessorStatus.Certified,
            CertificateNumber = certificate.Number,
            IssuedOn = certificate.IssuedOn,
            ValidUntil = certificate.ValidUntil,
            Certificates = [certificate],
            TrainedOn = proposed.TrainedOn,
            Title = proposed.Title?.Trim() ?? string.Empty,
            OccupationCode = proposed.OccupationCode?.Trim() ?? string.Empty,
            Specialties = [.. proposed.Specialties],
            Employer = employer,
            RegisteredOn = today,
            History = [new RegisterEvent(today, RegisterStep.Registered, by, certificate.Number)],
        };
    }

    private static void CheckSpecialties(Faults faults, string? occupationCode, IReadOnlyList<string> specialties) =>
        faults.Check(!string.IsNullOrWhiteSpace(occupationCode) && specialties.Count > 0, AssessorErrors.SpecialtyMissing, "specialties");

    private void RequireOnRegister() => Require(Status is not AssessorStatus.Withdrawn, AssessorErrors.HasWithdrawn);

    private void Record(RegisterStep step, UserId? by, DateOnly today, string? note = null) =>
        History = [.. History, new RegisterEvent(today, step, by, note)];
}
