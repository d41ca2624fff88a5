using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Registrations;

/// <summary>Why a registration is refused.</summary>
public static class RegistrationErrors
{
    public static readonly DomainError RegisteredAlready =
        new("registration.registered-already", "This person has a live registration for this notice.", Article.A13_1);

    public static readonly DomainError LevelHeldAlready =
        new("registration.level-held-already", "This person holds this level or a higher one already.", Article.A12_1);

    public static readonly DomainError EmployerMissing =
        new("registration.employer-missing", "The working unit or school is missing.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ProvinceMissing =
        new("registration.province-missing", "The region of work is missing.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NotOpenForProofs =
        new("registration.not-open-for-proofs", "Proofs are handed in while the registration is a draft, returned or on the waiting list.");

    public static readonly DomainError ProofNotReturned =
        new("registration.proof-not-returned", "After a return only the returned proofs are replaced.", Article.A12_2);

    public static readonly DomainError ProofNotCorrected =
        new("registration.proof-not-corrected", "A returned proof was not replaced.", Article.A12_2);

    public static readonly DomainError NothingToCorrect = new(
        "registration.nothing-to-correct", "A return names what to correct: a proof found unclear or false, or the claim.", Article.A12_2);

    public static readonly DomainError ClaimNotOpen =
        new("registration.claim-not-open", "Condition, background and particulars are corrected in a draft or when they were returned.");

    public static readonly DomainError ProofMissing =
        new("registration.proof-missing", "A proof that the condition needs is missing.", Article.A13_2);

    public static readonly DomainError DiplomaCodeMissing =
        new("registration.diploma-code-missing", "A college diploma carries its 学信网 code; or hand in a loss statement.", Article.A13_2);

    public static readonly DomainError PhotoMissing =
        new("registration.photo-missing", "The large one-inch photo is missing.", Article.A13_3);

    public static readonly DomainError NotOpenForSubmission =
        new("registration.not-open-for-submission", "Only a draft or returned registration is submitted.");

    public static readonly DomainError Waiting =
        new("registration.waiting", "A registration on the waiting list is submitted and paid once it has a place.");

    public static readonly DomainError OriginMissing =
        new("registration.origin-missing", "Who registers says how they came, and whether anybody besides the centre took money.", Article.A09_1);

    public static readonly DomainError PaidToMissing =
        new("registration.paid-to-missing", "Say who took money, and how much.", Article.A09_1);

    public static readonly DomainError NotSubmitted =
        new("registration.not-submitted", "Only a submitted registration is checked and decided.");

    public static readonly DomainError ProofUnknown =
        new("registration.proof-unknown", "No such proof was handed in.", Kind: ErrorKind.NotFound);

    public static readonly DomainError RemarkMissing =
        new("registration.remark-missing", "A proof that is not accepted needs a remark.", Article.A12_2);

    public static readonly DomainError ProofsUnchecked =
        new("registration.proofs-unchecked", "Every proof is checked before a registration is accepted.", Article.A12_2);

    public static readonly DomainError ProofNotAccepted =
        new("registration.proof-not-accepted", "A proof was found unclear or false.", Article.A12_2);

    public static readonly DomainError ReasonMissing =
        new("registration.reason-missing", "A registration is returned or rejected with a reason.", Kind: ErrorKind.Invalid);

    public static readonly DomainError Decided =
        new("registration.decided", "The registration is decided or withdrawn already.");

    public static readonly DomainError AmountNotAsPublished =
        new("registration.amount-not-as-published", "The amount differs from the published fee.", Article.A11_3);

    public static readonly DomainError PaidAlready =
        new("registration.paid-already", "A payment is recorded already.", Article.A11_3);

    public static readonly DomainError ReceiptMissing =
        new("registration.receipt-missing", "A payment has a receipt number of 1 to 50 characters.", Article.A11_3);
}
