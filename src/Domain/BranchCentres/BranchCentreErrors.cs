using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public static class BranchCentreErrors
{
    public static readonly DomainError NotActive = new("branch-centre.not-active", "The centre is not active.", Article.A03_1);
    public static readonly DomainError Suspended = new("branch-centre.suspended", "All evaluation work of this centre has stopped.", Article.A30_1);
    public static readonly DomainError NotSuspended = new("branch-centre.not-suspended", "Only a suspended centre is restored.", Article.A30_2);
    public static readonly DomainError Revoked = new("branch-centre.revoked", "The centre has been revoked; that is final.", Article.A31_1);
    public static readonly DomainError OutOfScope = new("branch-centre.out-of-scope", "This occupation, specialty and level is outside the centre's scope.", Article.A08_1);
    public static readonly DomainError NoFullTimeManager = new("branch-centre.no-full-time-manager", "Nobody manages training full-time.", Article.A05_2);
    public static readonly DomainError TooFewTeachers = new("branch-centre.too-few-teachers", "The centre has too few teachers for this occupation.", Article.A05_4);
    public static readonly DomainError TooFewAssessors = new("branch-centre.too-few-assessors", "The centre has too few assessors for this occupation.", Article.A05_5);
    public static readonly DomainError AreaTooSmall = new("branch-centre.area-too-small", "The training premises are too small.", Article.A06_2);
    public static readonly DomainError TooFewSeats = new("branch-centre.too-few-seats", "Too few people can be trained at once.", Article.A06_3);
    public static readonly DomainError TooFewStations = new("branch-centre.too-few-stations", "The centre has too few practice stations.", Article.A06_4);
    public static readonly DomainError LeaseEnded = new("branch-centre.lease-ended", "A lease of equipment has ended.", Article.A06_5);
    public static readonly DomainError EvidenceMissing = new("branch-centre.evidence-missing", "A revocation names the evidence that confirms it.", Kind: ErrorKind.Invalid);
    public static readonly DomainError NothingTakenAway = new("branch-centre.nothing-taken-away", "Name what is to be taken out of the scope.", Kind: ErrorKind.Invalid);
    public static readonly DomainError NothingLeft = new("branch-centre.nothing-left", "A scope keeps a row at least; without any the centre is revoked.", Article.A08_1);
    public static readonly DomainError AgreementEnded = new("branch-centre.agreement-ended", "The agreement has ended; apply for its renewal.", Article.A07_4);
    public static readonly DomainError RenewalTooEarly = new("branch-centre.renewal-too-early", "It is too early to apply for another term.", Article.A07_4);
    public static readonly DomainError PlaqueHandedOver = new("branch-centre.plaque-handed-over", "The plaque has been handed over.", Article.A07_4);
    public static readonly DomainError PapersNotRecalled = new("branch-centre.papers-not-recalled", "Only a revoked centre returns licence and plaque.", Article.A31_1);
    public static readonly DomainError PapersReturned = new("branch-centre.papers-returned", "Licence and plaque have been returned.", Article.A31_1);
    public static readonly DomainError ReturnDayInvalid =
        new("branch-centre.return-day-invalid", "Licence and plaque come back between the revocation and today.", Article.A31_1, ErrorKind.Invalid);
    public static readonly DomainError PlaqueDayInvalid =
        new("branch-centre.plaque-day-invalid", "A plaque is handed over between the approval and today.", Article.A07_4, ErrorKind.Invalid);
    public static readonly DomainError ReasonMissing = new("branch-centre.reason-missing", "A change of status needs a reason.");
    public static readonly DomainError CodeTaken = new("branch-centre.code-taken", "This centre code is in use; decide again.");
}
