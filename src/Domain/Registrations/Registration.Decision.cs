using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Registrations;

/// <summary>The centre's check of the proofs and its decision.</summary>
public sealed partial class Registration
{
    public UserId? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was returned or rejected last.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Records who found what of a proof, and when (A12.2).</summary>
    /// <exception cref="DomainException">Not submitted, no such proof, or a verdict other than accepted without a remark.</exception>
    public void CheckProof(ProofKind kind, ProofVerdict verdict, string? remark, UserId by, DateTimeOffset now)
    {
        Require(Status is RegistrationStatus.Submitted, RegistrationErrors.NotSubmitted);
        Require(ProofOf(kind) is not null, RegistrationErrors.ProofUnknown);
        Require(verdict is ProofVerdict.Accepted || !string.IsNullOrWhiteSpace(remark), RegistrationErrors.RemarkMissing);
        Proofs =
        [
            .. Proofs.Select(proof => proof.Kind == kind
                ? proof with { Verdict = verdict, Remark = remark?.Trim(), CheckedBy = by, CheckedAt = now }
                : proof),
        ];
    }

    /// <exception cref="DomainException">
    /// Not submitted, the centre may not work or not in this row, the person is blocked (A14.3), or a proof is unchecked or not accepted (A12.2).
    /// </exception>
    public void Accept(BranchCentre centre, bool blocked, UserId by, DateTimeOffset now)
    {
        Require(Status is RegistrationStatus.Submitted, RegistrationErrors.NotSubmitted);
        centre.RequireActive();
        centre.RequireInScope(Row);
        Require(!blocked, BlacklistErrors.Blocked);
        Require(Proofs.All(proof => proof.Verdict is not null), RegistrationErrors.ProofsUnchecked);
        Require(Proofs.All(proof => proof.Verdict is ProofVerdict.Accepted), RegistrationErrors.ProofNotAccepted);

        Decide(RegistrationStatus.Accepted, null, by, now);
        Raise(new RegistrationAccepted(Id, TraineeId));
    }

    /// <summary>Asks for the proofs found unclear or false again, and for the claim when <paramref name="claim"/> says so.</summary>
    /// <exception cref="DomainException">Not submitted, no reason given, or nothing named that could be corrected.</exception>
    public void Return(string reason, bool claim, UserId by, DateTimeOffset now)
    {
        RequireDecidable(reason);
        var doubtful = Proofs.Where(proof => proof.Verdict is ProofVerdict.Unclear or ProofVerdict.False).Select(proof => proof.Kind).ToList();
        Require(claim || doubtful.Count > 0, RegistrationErrors.NothingToCorrect);
        Returned = new ReturnedItems(doubtful, claim);
        Decide(RegistrationStatus.Returned, reason, by, now);
        Raise(new RegistrationReturned(Id, TraineeId));
    }

    /// <exception cref="DomainException">Not submitted, or no reason given.</exception>
    public void Reject(string reason, UserId by, DateTimeOffset now)
    {
        RequireDecidable(reason);
        Decide(RegistrationStatus.Rejected, reason, by, now);
        Raise(new RegistrationRejected(Id, TraineeId));
        Raise(new RegistrationLeft(Id, NoticeId));
    }

    /// <summary>Ends undecided with its notice, or because the centre may no longer work in its row (A31.1).</summary>
    /// <exception cref="DomainException">Decided already.</exception>
    public void End(string reason, DateTimeOffset now)
    {
        TakeBack(now, reason);
        DecisionReason = reason;
    }

    /// <exception cref="DomainException">The amount differs from what was published on the day of registration, or is recorded already (A11.3).</exception>
    public void RecordPayment(decimal amount, string receiptNumber, DateOnly paidOn, UserId by, DateTimeOffset now)
    {
        Require(Status is not (RegistrationStatus.Withdrawn or RegistrationStatus.Rejected), RegistrationErrors.Decided);
        Require(Status is not RegistrationStatus.Waitlisted, RegistrationErrors.Waiting);
        Require(Payment is null, RegistrationErrors.PaidAlready);
        Require(receiptNumber.Trim().Length is >= 1 and <= 50, RegistrationErrors.ReceiptMissing);
        if (amount != FeeDue)
        {
            throw new DomainException(RegistrationErrors.AmountNotAsPublished.At("amount", ("published", FeeDue), ("actual", amount)));
        }

        Payment = new Payment(amount, receiptNumber.Trim(), paidOn, by, now);
    }

    private void RequireDecidable(string reason)
    {
        Require(Status is RegistrationStatus.Submitted, RegistrationErrors.NotSubmitted);
        Require(!string.IsNullOrWhiteSpace(reason), RegistrationErrors.ReasonMissing);
    }

    private void Decide(RegistrationStatus status, string? reason, UserId by, DateTimeOffset now)
    {
        DecisionReason = reason?.Trim();
        Enter(status, now, DecisionReason);
        DecidedBy = by;
        DecidedAt = now;
    }
}
