namespace CmtsEval.Domain.BranchCentres;

public enum ApplicationStatus
{
    Draft,
    Submitted,

    /// <summary>All materials are back with the applicant, with a reason per item (A07.2); becomes a draft when edited.</summary>
    Returned,
    DocumentsAccepted,
    AuditScheduled,
    Audited,
    Approved,
    Refused,
    Withdrawn,
}
