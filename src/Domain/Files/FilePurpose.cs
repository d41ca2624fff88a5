namespace CmtsEval.Domain.Files;

/// <summary>What a file is there to show; decides the types that are taken and how carefully it is served.</summary>
public enum FilePurpose
{
    PremisesOwnership,
    LeaseContract,
    TrainingWorkPlan,
    ManagementRules,
    TeacherTitleProof,
    AssessorCertificate,
    SitePhoto,
    PersonnelList,
    EquipmentList,
    AuditEvidence,

    /// <summary>Large one-inch photo (A13.3).</summary>
    Photo,
    IdFront,
    IdBack,
    Diploma,
    DiplomaLossStatement,
    EmploymentProof,
    PriorCertificate,
    TitleCertificate,
    RegistrationSheet,
    AttendanceSheet,
    ResultsSheet,
    PracticalRecord,
    ExamPaper,
    ExamEvidence,

    /// <summary>Evidence for a blacklist entry, a case or an incident.</summary>
    Evidence,

    /// <summary>Made by the platform itself: agreement, licence, plaque, scope document, certificate. Never uploaded.</summary>
    IssuedDocument,
}

/// <summary>What each purpose takes and how it is protected.</summary>
public static class FilePurposes
{
    private static readonly FileType[] Documents = [FileType.Pdf, FileType.Jpeg, FileType.Png];
    private static readonly FileType[] Images = [FileType.Jpeg, FileType.Png];
    private static readonly FileType[] Sheets = [FileType.Xlsx, FileType.Csv];

    public static IReadOnlyList<FileType> AllowedTypes(this FilePurpose purpose) => purpose switch
    {
        FilePurpose.SitePhoto or FilePurpose.Photo or FilePurpose.IdFront or FilePurpose.IdBack => Images,
        FilePurpose.PersonnelList or FilePurpose.EquipmentList or FilePurpose.RegistrationSheet
            or FilePurpose.AttendanceSheet or FilePurpose.ResultsSheet => Sheets,
        FilePurpose.ExamEvidence or FilePurpose.Evidence or FilePurpose.AuditEvidence or FilePurpose.PracticalRecord =>
            [.. Documents, FileType.Mp4, FileType.Xlsx],
        FilePurpose.IssuedDocument => [FileType.Pdf],
        _ => Documents,
    };

    /// <summary>Sensitive personal data in the sense of the personal information protection law: identity copies and faces.</summary>
    public static bool IsSensitive(this FilePurpose purpose) =>
        purpose is FilePurpose.Photo || purpose.IsIdentityCopy();

    /// <summary>Shown to others only with the watermark that limits its use.</summary>
    public static bool IsIdentityCopy(this FilePurpose purpose) => purpose is FilePurpose.IdFront or FilePurpose.IdBack;
}
