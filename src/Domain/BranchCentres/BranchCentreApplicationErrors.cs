using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public static class BranchCentreApplicationErrors
{
    public static readonly DomainError UsccInvalid = Of("uscc-invalid", "This is not a unified social credit code (GB 32100-2015).", Article.A02_1);
    public static readonly DomainError UsccTaken = Of("uscc-taken", "This unit is a live branch centre already.", Article.A02_1);
    public static readonly DomainError UsccOfAnotherUnit = Of("uscc-of-another-unit", "A centre applies under its own social credit code.", Article.A02_1);
    public static readonly DomainError UnitKindMissing = Of("unit-kind-missing", "State what kind of body the unit is.", Article.A02_1);

    public static readonly DomainError NoPracticeRoom = Of("no-practice-room", "A specialty applied for has no practice room.", Article.A05_1);
    public static readonly DomainError NoEquipment = Of("no-equipment", "A specialty applied for has no instruments.", Article.A05_1);
    public static readonly DomainError NoTrainingDepartment = Of("no-training-department", "Name the department in charge of training.", Article.A05_2);
    public static readonly DomainError NoFullTimeStaff = Of("no-full-time-staff", "Nobody is in charge of training full-time.", Article.A05_2);
    public static readonly DomainError NoWorkPlan = Of("no-work-plan", "There is no training work plan.", Article.A05_3);
    public static readonly DomainError WorkPlanIncomplete = Of("work-plan-incomplete", "The training work plan needs schedule and curriculum.", Article.A05_3);
    public static readonly DomainError WorkPlanFileMissing = Of("work-plan-file-missing", "The training work plan has no file.", Article.A05_3);
    public static readonly DomainError TooFewTeachers = Of("too-few-teachers", "An occupation has fewer qualified teachers than required.", Article.A05_4);
    public static readonly DomainError TitleProofMissing = Of("title-proof-missing", "A teacher's title is not proven by a file.", Article.A05_4);
    public static readonly DomainError TooFewAssessors = Of("too-few-assessors", "An occupation has fewer assessors with a certificate in force than required.", Article.A05_5);
    public static readonly DomainError NoManagementRules = Of("no-management-rules", "There are no management rules.", Article.A05_6);
    public static readonly DomainError ManagementRuleFileMissing = Of("management-rule-file-missing", "A management rule has no file.", Article.A05_6);

    public static readonly DomainError PremisesNotOwned = Of("premises-not-owned", "Training premises must be the unit's own.", Article.A06_1);
    public static readonly DomainError OwnershipProofMissing = Of("ownership-proof-missing", "The proof that the premises are owned is missing.", Article.A06_1);
    public static readonly DomainError AreaTooSmall = Of("area-too-small", "The training premises are smaller than required.", Article.A06_2);
    public static readonly DomainError TooFewSeats = Of("too-few-seats", "Fewer people than required can be trained at once.", Article.A06_3);
    public static readonly DomainError TooFewStations = Of("too-few-stations", "There are fewer practice stations than required.", Article.A06_4);
    public static readonly DomainError LeaseTooShort = Of("lease-too-short", "Leased equipment needs a term of three years.", Article.A06_5);
    public static readonly DomainError LeaseContractMissing = Of("lease-contract-missing", "Leased equipment needs a written contract.", Article.A06_5);

    public static readonly DomainError UnitIncomplete = Of("unit-incomplete", "Name, address, region, legal representative and contact of the unit are needed.", Article.A07_1);
    public static readonly DomainError ScopeMissing = Of("scope-missing", "Apply for at least one occupation, specialty and level.", Article.A07_1);
    public static readonly DomainError ScopeItemInvalid = Of("scope-item-invalid", "A row applied for does not name an occupation, specialty and level.", Article.A07_1);
    public static readonly DomainError ScopeItemHeld = Of("scope-item-held", "The centre has this row already; more scope names only what is new.", Article.A08_1);
    public static readonly DomainError ScopeItemNotHeld = Of("scope-item-not-held", "The centre does not have this row; a renewal names only what it has.", Article.A08_1);
    public static readonly DomainError OpenAlready = Of("open-already", "An application of this kind is under way.", Article.A07_1);
    public static readonly DomainError AttachmentFileMissing = Of("attachment-file-missing", "An attachment has no file.", Article.A07_1);
    public static readonly DomainError AttachmentProvesNothing = Of("attachment-proves-nothing", "An attachment does not name the requirement that it proves.", Article.A07_1);
    public static readonly DomainError DeclarationMissing = Of("declaration-missing", "The declaration must be signed and sealed.", Article.A07_1);

    public static readonly DomainError CellMissing = Of("cell-missing", "This cell must be filled in.", Article.A07_1, ErrorKind.Invalid);
    public static readonly DomainError CellInvalid = Of("cell-invalid", "This cell does not hold what its column asks for.", Article.A07_1, ErrorKind.Invalid);
    public static readonly DomainError SheetHasErrors = Of("sheet-has-errors", "The sheet has faulty rows; nothing was taken over.", Article.A07_1, ErrorKind.Invalid);

    public static readonly DomainError NotEditable = Of("not-editable", "Only a draft or a returned application can be changed.", Article.A07_1);
    public static readonly DomainError NotSubmittable = Of("not-submittable", "This application has been submitted already.", Article.A07_1);
    public static readonly DomainError NotWithdrawable = Of("not-withdrawable", "A decided application cannot be withdrawn.");

    public static readonly DomainError NotUnderReview = Of("not-under-review", "Only a submitted application is reviewed.", Article.A07_2);
    public static readonly DomainError ReasonMissing = Of("reason-missing", "Each failed requirement needs a reason.", Article.A07_2);
    public static readonly DomainError NothingFailed = Of("nothing-failed", "An application is returned with at least one failed requirement.", Article.A07_2);
    public static readonly DomainError RequirementFailed = Of("requirement-failed", "A requirement failed the review: return the application.", Article.A07_2);
    public static readonly DomainError ReviewIncomplete = Of("review-incomplete", "Every requirement needs a verdict before the documents are accepted.", Article.A07_2);
    public static readonly DomainError ReviewedBySomebodyElse = Of("reviewed-by-somebody-else", "Another reviewer has this review; take it over first.", Article.A07_2);
    public static readonly DomainError NotAReviewer = Of("not-a-reviewer", "Only a reviewer of the society can be given the review.", Article.A07_2);
    public static readonly DomainError NothingToAnswer = Of("nothing-to-answer", "The last return gave no reason for this requirement.", Article.A07_2);
    public static readonly DomainError AnswerMissing = Of("answer-missing", "Each reason of the return needs an answer.", Article.A07_2);
    public static readonly DomainError RequirementUnknown = Of("requirement-unknown", "There is no such requirement on the checklist.", Kind: ErrorKind.Invalid);

    public static readonly DomainError DocumentsNotAccepted = Of("documents-not-accepted", "Experts are assigned once the documents have been accepted.", Article.A07_3);
    public static readonly DomainError TooFewExperts = Of("too-few-experts", "The audit team has fewer experts than required.", Article.A07_3);
    public static readonly DomainError ExpertConflict = Of("expert-conflict", "An expert has a conflict of interest with the applicant.", Article.A07_3);
    public static readonly DomainError ImpartialityNotDeclared = Of("impartiality-not-declared", "An expert declares to have no relation to the applicant before working on the audit.", Article.A07_3);
    public static readonly DomainError RecusalReasonMissing = Of("recusal-reason-missing", "Who steps back from an audit says why.", Article.A07_3);
    public static readonly DomainError NotAnExpert = Of("not-an-expert", "A member of the audit team is not in the pool of experts.", Article.A07_3);
    public static readonly DomainError ExpertAway = Of("expert-away", "An expert of the audit team is away.", Article.A07_3);
    public static readonly DomainError AuditNotScheduled = Of("audit-not-scheduled", "There is no audit to record or sign.", Article.A07_3);
    public static readonly DomainError NotAssigned = Of("not-assigned", "Only an expert of the audit team may do this.", Article.A07_3);
    public static readonly DomainError VisitTimeInvalid = Of("visit-time-invalid", "A visit ends after it begins.", Article.A07_3);
    public static readonly DomainError VisitInPast = Of("visit-in-past", "A visit is proposed for today or later.", Article.A07_3);
    public static readonly DomainError VisitNotProposed = Of("visit-not-proposed", "No time of a visit waits for an answer.", Article.A07_3);
    public static readonly DomainError VisitReasonMissing = Of("visit-reason-missing", "Say why another time is needed.", Article.A07_3);
    public static readonly DomainError AuditIncomplete = Of("audit-incomplete", "Every requirement needs a score before the audit is signed.", Article.A07_3);
    public static readonly DomainError FindingMissing = Of("finding-missing", "A nonconformity needs a finding.", Article.A07_3);
    public static readonly DomainError AuditNotSigned = Of("audit-not-signed", "Every expert of the team signs the audit before it is concluded.", Article.A07_3);
    public static readonly DomainError MajorNonconformity = Of("major-nonconformity", "An audit with a major nonconformity has not passed.", Article.A07_3);
    public static readonly DomainError CorrectiveActionOpen = Of("corrective-action-open", "A nonconformity needs a corrective action with a due date.", Article.A07_3);

    public static readonly DomainError CorrectiveActionUnverified = Of("corrective-action-unverified", "A corrective action has not been proved and verified yet.", Article.A07_3);
    public static readonly DomainError CorrectiveActionUnknown = Of("corrective-action-unknown", "The audit asks for no such corrective action.", Article.A07_3);
    public static readonly DomainError CorrectionEvidenceMissing = Of("correction-evidence-missing", "A correction is shown with at least one file of evidence.", Article.A07_3);
    public static readonly DomainError CorrectionVerified = Of("correction-verified", "This correction was accepted already.", Article.A07_3);
    public static readonly DomainError CorrectionNotProved = Of("correction-not-proved", "There is no new evidence for this corrective action.", Article.A07_3);
    public static readonly DomainError CorrectionRemarkMissing = Of("correction-remark-missing", "Say why the evidence does not show the correction.", Article.A07_3);
    public static readonly DomainError AuditItemUnknown = Of("audit-item-unknown", "The checklist of this audit has no such item.", Article.A07_3);
    public static readonly DomainError MeasuredBelowRequired = Of("measured-below-required", "What was measured is less than the rule requires; the item does not conform.", Article.A07_3);
    public static readonly DomainError AuditConflictOpen = Of("audit-conflict-open", "Two experts found different things and nobody chose between them.", Article.A07_3);
    public static readonly DomainError AuditConflictUnknown = Of("audit-conflict-unknown", "There is no such pair of findings to choose between.", Article.A07_3);

    public static readonly DomainError NotAudited = Of("not-audited", "Only an audited application is decided.", Article.A07_4);
    public static readonly DomainError AuditNotPassed = Of("audit-not-passed", "The audit has not passed.", Article.A07_4);
    public static readonly DomainError ReviewerCannotApprove = Of("reviewer-cannot-approve", "Who reviewed an application does not decide it.", Article.A07_4);
    public static readonly DomainError ScopeEmpty = Of("scope-empty", "Grant at least one row of scope.", Article.A07_4);
    public static readonly DomainError ScopeNotAppliedFor = Of("scope-not-applied-for", "The scope granted was not applied for.", Article.A07_4);
    public static readonly DomainError ScopeNotAudited = Of("scope-not-audited", "The scope granted was not confirmed by the audit.", Article.A07_4);
    public static readonly DomainError AgreementNotOffered = Of("agreement-not-offered", "There is no agreement to sign.", Article.A07_4);
    public static readonly DomainError AgreementSigned = Of("agreement-signed", "The applicant has signed the agreement already.", Article.A07_4);
    public static readonly DomainError AgreementNotSigned = Of("agreement-not-signed", "The applicant has not signed the agreement yet.", Article.A07_4);
    public static readonly DomainError AgreementChanged = Of("agreement-changed", "The agreement has been offered anew since it was shown.", Article.A07_4);
    public static readonly DomainError AgreementOvertaken = Of("agreement-overtaken", "The scope of the centre has changed since the agreement was offered; offer it anew.", Article.A07_4);
    public static readonly DomainError NotTheApplicant = Of("not-the-applicant", "The agreement is signed by who applied.", Article.A07_4);
    public static readonly DomainError DocumentsIncomplete = Of("documents-incomplete", "Agreement, licence, plaque and scope document are all needed.", Article.A07_4);
    public static readonly DomainError RefusalReasonMissing = Of("refusal-reason-missing", "A refusal needs a reason.", Article.A07_4);

    private static DomainError Of(string reason, string message, Article? article = null, ErrorKind Kind = ErrorKind.Rule) =>
        new($"branch-centre-application.{reason}", message, article, Kind);
}
