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

/// <summary>An assessor (评价员) of one centre (A18.1, A19.1, A24.1).</summary>
public sealed class Assessor : AggregateRoot<AssessorId>, ICentreOwned
{
    private Assessor()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public PersonName Name { get; private set; } = null!;

    public string IdNumber { get; private set; } = string.Empty;

    public string Mobile { get; private set; } = string.Empty;

    public AssessorStatus Status { get; private set; }

    public string CertificateNumber { get; private set; } = string.Empty;

    public DateOnly? TrainedOn { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Last day of the certificate, included.</summary>
    public DateOnly ValidUntil { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string OccupationCode { get; private set; } = string.Empty;

    public IReadOnlyList<string> Specialties { get; private set; } = [];

    /// <summary>The unit that employs the assessor.</summary>
    public string Employer { get; private set; } = string.Empty;

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>Null until signed.</summary>
    public CommitmentLetter? Commitment { get; private set; }

    public UserId? Account { get; private set; }

    public IdentityDocument Document => IdentityDocument.OfResident(IdNumber);

    /// <exception cref="DomainException">
    /// Certificate missing, not in force on <paramref name="day"/> or for another specialty (A18.1); commitment letter not signed (A19.1).
    /// </exception>
    public void RequireMayExamine(ScopeRow row, DateOnly day)
    {
        Require(Status is AssessorStatus.Certified or AssessorStatus.Committed, AssessorErrors.NotCertified);
        Require(day <= ValidUntil && (IssuedOn is null || IssuedOn <= day), AssessorErrors.CertificateExpired);
        Require(OccupationCode == row.OccupationCode && Specialties.Contains(row.Specialty), AssessorErrors.WrongSpecialty);
        Require(Status is AssessorStatus.Committed && Commitment is { IsCurrent: true }, AssessorErrors.NotCommitted);
    }

    /// <summary>Signs the current commitment letter (A19.1); signing it again changes nothing.</summary>
    /// <param name="textHash">Hash of the text that the signer was shown.</param>
    /// <exception cref="DomainException">Not the assessor, no certificate in force, or another text.</exception>
    public void SignCommitmentLetter(int version, string textHash, UserId signer, DateTimeOffset now, DateOnly today)
    {
        Require(Account == signer, AssessorErrors.NotTheSigner);
        Require(Status is AssessorStatus.Certified or AssessorStatus.Committed, AssessorErrors.NotCertified);
        Require(today <= ValidUntil, AssessorErrors.CertificateExpired);
        Require(
            version == CommitmentLetter.CurrentVersion && textHash == CommitmentLetter.CurrentTextHash,
            AssessorErrors.CommitmentTextOutdated);

        if (Commitment is { IsCurrent: true })
        {
            return;
        }

        Commitment = new CommitmentLetter(version, textHash, now);
        Status = AssessorStatus.Committed;
        Raise(new CommitmentLetterSigned(Id, CentreId, version));
    }

    /// <exception cref="DomainException">Has another account already.</exception>
    public void LinkAccount(UserId account)
    {
        Require(Account is null || Account == account, AssessorErrors.AccountTaken);
        Account = account;
    }

    /// <summary>Enters an assessor of an approved application; certified, as the certificate was reviewed.</summary>
    internal static Assessor Register(BranchCentreId centre, string employer, ProposedAssessor proposed, DateOnly today) => new()
    {
        Id = AssessorId.New(),
        CentreId = centre,
        Name = PersonName.Of(proposed.Name),
        IdNumber = IdentityDocument.OfResident(proposed.IdNumber).Number,
        Mobile = MobileNumber.Of(proposed.Mobile).Value,
        Status = AssessorStatus.Certified,
        CertificateNumber = proposed.CertificateNumber?.Trim() ?? string.Empty,
        TrainedOn = proposed.TrainedOn,
        IssuedOn = proposed.IssuedOn,
        ValidUntil = proposed.ValidUntil ?? today,
        Title = proposed.Title?.Trim() ?? string.Empty,
        OccupationCode = proposed.OccupationCode?.Trim() ?? string.Empty,
        Specialties = [.. proposed.Specialties],
        Employer = employer,
        RegisteredOn = today,
    };
}

public sealed record CommitmentLetterSigned(AssessorId AssessorId, BranchCentreId CentreId, int Version) : IDomainEvent;
