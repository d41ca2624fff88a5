using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.Registrations;

/// <summary>One person's registration for one notice, with the condition claimed and the proofs of it.</summary>
public sealed partial class Registration : AggregateRoot<RegistrationId>, ICentreOwned, ITraineeOwned
{
    private static readonly SchoolingLevel[] WithVerificationCode = [SchoolingLevel.JuniorCollege, SchoolingLevel.Bachelor, SchoolingLevel.Postgraduate];

    private Registration()
    {
    }

    public TrainingNoticeId NoticeId { get; private set; }

    public TraineeId TraineeId { get; private set; }

    public BranchCentreId CentreId { get; private set; }

    public ScopeRow Row { get; private set; } = null!;

    public RegistrationStatus Status { get; private set; }

    /// <summary>Every status so far, oldest first.</summary>
    public IReadOnlyList<RegistrationStep> Steps { get; private set; } = [];

    public RegistrationSource Source { get; private set; }

    public string ConditionNumber { get; private set; } = null!;

    /// <summary>The version of the catalogue that judged the claim.</summary>
    public int CatalogueVersion { get; private set; }

    /// <summary>Proof kinds that the condition needs.</summary>
    public IReadOnlyList<ProofKind> NeededProofs { get; private set; } = [];

    public ApplicantBackground Background { get; private set; } = null!;

    public RegistrationParticulars Particulars { get; private set; } = null!;

    /// <summary>What the trainee said of how they came (A09.1); null from a sheet.</summary>
    public RegistrationOrigin? Origin { get; private set; }

    public string Employer => Particulars.Employer;

    public IReadOnlyList<Proof> Proofs { get; private set; } = [];

    /// <summary>The large one-inch photo; null until handed in.</summary>
    public StoredFileId? Photo => ProofOf(ProofKind.Photo)?.FileId;

    /// <summary>The version of the disclosure in force on the day of registration (A11.2).</summary>
    public int FeeVersion { get; private set; }

    /// <summary>In yuan, by that version.</summary>
    public decimal FeeDue { get; private set; }

    public Payment? Payment { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Its number on the waiting list of the notice, kept when it has moved up; null when it always had a place.</summary>
    public int? WaitingNumber { get; private set; }

    /// <summary>When it got a place from the waiting list.</summary>
    public DateTimeOffset? MovedUpAt { get; private set; }

    /// <summary>Whether it takes one of the places of the notice.</summary>
    public bool HoldsPlace => Status is not (RegistrationStatus.Waitlisted or RegistrationStatus.Rejected or RegistrationStatus.Withdrawn);

    public bool IsUndecided =>
        Status is RegistrationStatus.Draft or RegistrationStatus.Submitted or RegistrationStatus.Returned or RegistrationStatus.Waitlisted;

    public Proof? ProofOf(ProofKind kind) => Proofs.FirstOrDefault(proof => proof.Kind == kind);

    internal static Registration Of(
        TrainingNotice notice,
        Trainee trainee,
        RegistrationClaim claim,
        RegistrationSource source,
        ApplicationCondition condition,
        int catalogueVersion,
        FeeDisclosure fees,
        int? waitingNumber,
        DateTimeOffset now)
    {
        var registration = new Registration
        {
            Id = RegistrationId.New(),
            NoticeId = notice.Id,
            TraineeId = trainee.Id,
            CentreId = notice.CentreId,
            Row = notice.Row,
            Source = source,
            ConditionNumber = condition.Number,
            CatalogueVersion = catalogueVersion,
            NeededProofs = condition.Proofs,
            Background = claim.Background,
            Particulars = claim.Particulars,
            Origin = claim.Origin,
            FeeVersion = fees.Version,
            FeeDue = fees.Total,
            RegisteredAt = now,
            WaitingNumber = waitingNumber,
        };
        registration.Enter(waitingNumber is null ? RegistrationStatus.Draft : RegistrationStatus.Waitlisted, now);
        registration.Raise(new TraineeRegistered(registration.Id, notice.Id, trainee.Id));
        if (claim.Origin is { PaidOthers: true, PaidTo: { } paidTo })
        {
            registration.Raise(new AgentReported(registration.Id, notice.CentreId, notice.Id, paidTo));
        }

        return registration;
    }

    /// <summary>Hands proofs in; one that is there already, or that it stands for, is replaced and has to be checked anew.</summary>
    /// <exception cref="DomainException">The registration is being checked or is decided, or the proof was not returned.</exception>
    public void Attach(IReadOnlyList<ProofFile> files, DateTimeOffset now)
    {
        Require(
            Status is RegistrationStatus.Draft or RegistrationStatus.Returned or RegistrationStatus.Waitlisted,
            RegistrationErrors.NotOpenForProofs);
        Require(files.All(file => IsOpen(file.Kind)), RegistrationErrors.ProofNotReturned);
        var kinds = files.Select(file => StandsFor(file.Kind)).ToHashSet();
        var code = (ProofFile file) => string.IsNullOrWhiteSpace(file.VerificationCode) ? null : file.VerificationCode.Trim();
        Proofs = [.. Proofs.Where(proof => !kinds.Contains(StandsFor(proof.Kind))), .. files.Select(file => new Proof(file.Kind, file.FileId, code(file), now))];
    }

    /// <summary>Hands the registration to the centre for its check.</summary>
    /// <exception cref="DomainException">It waits for a place, or a proof (A13.2) or the photo (A13.3) is missing, or a returned one was not replaced; all faults at once.</exception>
    public void Submit(DateTimeOffset now)
    {
        Require(Status is not RegistrationStatus.Waitlisted, RegistrationErrors.Waiting);
        Require(Status is RegistrationStatus.Draft or RegistrationStatus.Returned, RegistrationErrors.NotOpenForSubmission);
        var faults = new Faults();
        foreach (var kind in NeededProofs)
        {
            CheckPresence(kind, faults);
        }

        CheckCorrected(faults);
        faults.ThrowIfAny();
        Enter(RegistrationStatus.Submitted, now);
        (SubmittedAt, Returned) = (now, null);
        Raise(new RegistrationSubmitted(Id, CentreId));
    }

    /// <exception cref="DomainException">Decided already.</exception>
    public void Withdraw(DateTimeOffset now)
    {
        TakeBack(now, reason: null);
        Raise(new RegistrationLeft(Id, NoticeId));
    }

    /// <summary>Takes a place that became free; it is now filled in and submitted like any other.</summary>
    internal void MoveUp(DateTimeOffset now)
    {
        Enter(RegistrationStatus.Draft, now);
        MovedUpAt = now;
        Raise(new RegistrationMovedUp(Id, NoticeId, TraineeId));
    }

    private void TakeBack(DateTimeOffset now, string? reason)
    {
        Require(IsUndecided, RegistrationErrors.Decided);
        Enter(RegistrationStatus.Withdrawn, now, reason);
        Returned = null;
    }

    private static string PathOf(ProofKind kind) => $"proofs.{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";

    private void Enter(RegistrationStatus status, DateTimeOffset now, string? reason = null)
    {
        Status = status;
        Steps = [.. Steps, new RegistrationStep(status, now, reason)];
    }

    private void CheckPresence(ProofKind kind, Faults faults)
    {
        var path = PathOf(kind);
        if (kind is ProofKind.Photo)
        {
            faults.Check(Photo is not null, RegistrationErrors.PhotoMissing, path);
            return;
        }

        if (kind is not ProofKind.Diploma)
        {
            faults.Check(ProofOf(kind) is not null, RegistrationErrors.ProofMissing, path);
            return;
        }

        if (ProofOf(ProofKind.DiplomaLossStatement) is not null)
        {
            return;
        }

        var diploma = ProofOf(ProofKind.Diploma);
        faults.Check(diploma is not null, RegistrationErrors.ProofMissing, path);
        faults.Check(
            diploma is null || !WithVerificationCode.Contains(Background.Schooling) || diploma.VerificationCode is not null,
            RegistrationErrors.DiplomaCodeMissing,
            $"{path}.verificationCode");
    }
}
