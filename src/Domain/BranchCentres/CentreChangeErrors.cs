using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Why a change of a centre is refused.</summary>
public static class CentreChangeErrors
{
    public static readonly DomainError ExplanationMissing = new("centre-change.explanation-missing", "Say what changes and why.", Kind: ErrorKind.Invalid);
    public static readonly DomainError EvidenceMissing = new("centre-change.evidence-missing", "Attach the evidence of the change.", Kind: ErrorKind.Invalid);
    public static readonly DomainError ContactIncomplete = new("centre-change.contact-incomplete", "Address, region and legal representative are needed.", Kind: ErrorKind.Invalid);
    public static readonly DomainError ManagerMissing = new("centre-change.manager-missing", "Choose who is to be in charge from the register of managers.", Article.A05_2, ErrorKind.Invalid);
    public static readonly DomainError PremisesIncomplete = new("centre-change.premises-incomplete", "Area and seats of the premises are needed.", Article.A06_2, ErrorKind.Invalid);
    public static readonly DomainError EquipmentIncomplete = new("centre-change.equipment-incomplete", "Each instrument has a number, a specialty, a name and a quantity.", Article.A05_1, ErrorKind.Invalid);
    public static readonly DomainError LeaseTooShort = new("centre-change.lease-too-short", "The lease of equipment is too short.", Article.A06_5);
    public static readonly DomainError OpenAlready = new("centre-change.open-already", "A change of this kind is being decided.");
    public static readonly DomainError NotSubmitted = new("centre-change.not-submitted", "Only a submitted change is reviewed.");
    public static readonly DomainError NotReviewed = new("centre-change.not-reviewed", "A change is decided after its review.");
    public static readonly DomainError NotWithdrawable = new("centre-change.not-withdrawable", "Only a change that is not decided yet is withdrawn.");
    public static readonly DomainError ReviewerCannotDecide = new("centre-change.reviewer-cannot-decide", "Who reviewed a change does not decide it.");
    public static readonly DomainError ReasonMissing = new("centre-change.reason-missing", "A return or refusal needs a reason.", Kind: ErrorKind.Invalid);
}
