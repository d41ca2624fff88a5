using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Certificates;

/// <summary>What the society certified of one person; the content never changes, only the status does (A04.3).</summary>
public sealed class Certificate : AggregateRoot<CertificateId>, ICentreOwned, ITraineeOwned
{
    private List<CertificateTurn> _history = [];

    private Certificate()
    {
    }

    public CertificateNumber Number { get; private init; } = null!;

    public BranchCentreId CentreId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    public RegistrationId RegistrationId { get; private init; }

    public ResultSubmissionId SubmissionId { get; private init; }

    public PersonName HolderName { get; private init; } = null!;

    public IdentityDocumentKind IdentityKind { get; private init; }

    public string IdentityNumber { get; private init; } = null!;

    public ScopeRow Row { get; private init; } = null!;

    public string OccupationName { get; private init; } = null!;

    public string CentreName { get; private init; } = null!;

    public StoredFileId Photo { get; private init; }

    public DateOnly IssuedOn { get; private init; }

    public UserId IssuedBy { get; private init; }

    /// <summary>Carried by the QR code.</summary>
    public string Token { get; private init; } = null!;

    public CertificateStatus Status { get; private set; }

    /// <summary>The certificate that this one stands for; null unless it is a replacement.</summary>
    public CertificateId? Replaces { get; private init; }

    public CertificateNumber? ReplacedNumber { get; private init; }

    /// <summary>Every status it had, the issue first.</summary>
    public IReadOnlyList<CertificateTurn> History => _history;

    /// <exception cref="DomainException">Not in force, or no reason.</exception>
    public void Suspend(string reason, UserId by, DateTimeOffset now)
    {
        Require(Status is CertificateStatus.Issued, CertificateErrors.NotIssued);
        Turn(CertificateStatus.Suspended, reason, by, now);
    }

    /// <exception cref="DomainException">Not suspended, or no reason.</exception>
    public void Reinstate(string reason, UserId by, DateTimeOffset now)
    {
        Require(Status is CertificateStatus.Suspended, CertificateErrors.NotSuspended);
        Turn(CertificateStatus.Issued, reason, by, now);
    }

    /// <exception cref="DomainException">Withdrawn or replaced before, or no reason.</exception>
    public void Withdraw(string reason, UserId by, DateTimeOffset now)
    {
        RequireLive();
        Turn(CertificateStatus.Withdrawn, reason, by, now);
    }

    /// <summary>Issues a new certificate with its own number and the same content, for a lost or damaged one; the old number stays on record.</summary>
    /// <exception cref="DomainException">Not in force, or no reason.</exception>
    public Certificate Replace(CertificateRegister register, Occupation occupation, string reason, UserId by, DateOnly today, DateTimeOffset now)
    {
        Require(Status is CertificateStatus.Issued, CertificateErrors.NotIssued);
        Turn(CertificateStatus.Replaced, reason, by, now);
        return Begin(new Certificate
        {
            Id = CertificateId.New(),
            Number = register.Next(occupation.RegisterNumber, Row.Level),
            CentreId = CentreId,
            TraineeId = TraineeId,
            RegistrationId = RegistrationId,
            SubmissionId = SubmissionId,
            HolderName = HolderName,
            IdentityKind = IdentityKind,
            IdentityNumber = IdentityNumber,
            Row = Row,
            OccupationName = OccupationName,
            CentreName = CentreName,
            Photo = Photo,
            IssuedOn = today,
            IssuedBy = by,
            Token = VerificationToken.New(),
            Replaces = Id,
            ReplacedNumber = Number,
        }, now);
    }

    /// <summary>Only an approved submission brings one into being.</summary>
    internal static Certificate Issue(
        ResultSubmission submission,
        IssueFile file,
        BranchCentre centre,
        Occupation occupation,
        CertificateRegister register,
        UserId approver,
        DateOnly today,
        DateTimeOffset now) => Begin(new Certificate
        {
            Id = CertificateId.New(),
            Number = register.Next(occupation.RegisterNumber, submission.Row.Level),
            CentreId = submission.CentreId,
            TraineeId = file.Holder.TraineeId,
            RegistrationId = file.Result.RegistrationId!.Value,
            SubmissionId = submission.Id,
            HolderName = file.Holder.Name,
            IdentityKind = file.Holder.IdentityKind,
            IdentityNumber = file.Holder.IdentityNumber,
            Row = submission.Row,
            OccupationName = occupation.Name,
            CentreName = centre.Name,
            Photo = file.Result.Photo!.Value,
            IssuedOn = today,
            IssuedBy = approver,
            Token = VerificationToken.New(),
        }, now);

    private static Certificate Begin(Certificate certificate, DateTimeOffset now)
    {
        certificate._history = [new CertificateTurn(CertificateStatus.Issued, null, certificate.IssuedBy, now)];
        certificate.Raise(new CertificateIssued(certificate.Id, certificate.TraineeId, certificate.Number.Value));
        return certificate;
    }

    private void RequireLive() =>
        Require(Status is CertificateStatus.Issued or CertificateStatus.Suspended, CertificateErrors.Ended);

    private void Turn(CertificateStatus status, string reason, UserId by, DateTimeOffset now)
    {
        Require(reason.Trim().Length is >= 2 and <= 500, CertificateErrors.ReasonMissing);
        Status = status;
        _history = [.. _history, new CertificateTurn(status, reason.Trim(), by, now)];
        Raise(new CertificateStatusChanged(Id, TraineeId, status));
    }
}
