using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.Common;

/// <summary>What a role may do, one line each; the use cases and the routes name them.</summary>
public enum Permission
{
    // Accounts, audit, files
    [HeldBy(Role.SocietyAdministrator, Role.BranchManager)] ManageAccounts,
    [HeldBy(Role.SocietyAdministrator)] OpenSocietyAccounts,
    [HeldBy(Role.BranchManager)] OpenStaffAccounts,
    [HeldBy(Role.Auditor)] ReadAuditTrail,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Expert, Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor, Role.Trainee, Role.Auditor)] UseOwnAccount,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Expert, Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor, Role.Trainee)] UploadFiles,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Expert, Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor, Role.Trainee)] ReadFiles,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] UnmaskPersonalData,

    [HeldBy(Role.SocietyAdministrator)] ManageSettings,

    // Occupation catalogue
    [HeldBy(Role.SocietyAdministrator)] ManageOccupations,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] ReadOccupations,

    // Branch centres (chapter 2)
    [HeldBy(Role.BranchManager)] ApplyForBranchCentre,
    [HeldBy(Role.SocietyReviewer)] ReviewApplications,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor)] ReadApplicationQueue,
    [HeldBy(Role.Expert)] AuditOnSite,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer)] ManageExperts,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Expert)] ReadExperts,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.Expert)] DeclareAbsences,
    [HeldBy(Role.SocietyApprover)] ApproveBranchCentre,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Expert, Role.BranchManager)] ReadApplications,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor)] ReadBranchCentres,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor)] ReadStaffRegisters,
    [HeldBy(Role.BranchManager, Role.BranchStaff)] ManageStaffRegisters,
    [HeldBy(Role.SocietyReviewer)] ReviewStaffRegisters,
    [HeldBy(Role.SocietyApprover)] CertifyAssessors,
    [HeldBy(Role.BranchManager, Role.SocietyApprover)] WithdrawAssessors,
    [HeldBy(Role.Assessor)] SignCommitmentLetter,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover)] HandOverPlaque,
    [HeldBy(Role.SocietyApprover)] ChangeBranchCentreStatus,

    [HeldBy(Role.BranchManager)] RequestCentreChanges,
    [HeldBy(Role.SocietyReviewer)] ReviewCentreChanges,
    [HeldBy(Role.SocietyApprover)] DecideCentreChanges,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] ReadCentreChanges,

    // Plans and notices (chapter 3)
    [HeldBy(Role.BranchManager, Role.BranchStaff)] ManageTrainingPlans,
    [HeldBy(Role.SocietyReviewer)] ReviewTrainingPlans,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] ReadTrainingPlans,
    [HeldBy(Role.BranchManager, Role.BranchStaff)] ManageTrainingNotices,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] ReadTrainingNotices,
    [HeldBy(Role.SocietyReviewer, Role.Supervisor)] SuperviseTrainingNotices,

    // Supervision
    [HeldBy(Role.SocietyReviewer, Role.Supervisor)] HandleComplaints,

    // Registrations, blacklist
    [HeldBy(Role.Trainee)] RegisterTrainee,
    [HeldBy(Role.BranchManager, Role.BranchStaff)] ImportRegistrations,
    [HeldBy(Role.Trainee, Role.BranchManager, Role.BranchStaff)] HandInProofs,
    [HeldBy(Role.BranchManager, Role.BranchStaff)] CheckRegistrations,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] ReadRegistrations,
    [HeldBy(Role.Trainee)] ReadOwnRegistrations,
    [HeldBy(Role.Trainee)] UseOwnData,
    [HeldBy(Role.BranchManager, Role.BranchStaff)] RecordPayments,
    [HeldBy(Role.BranchManager, Role.SocietyReviewer, Role.SocietyApprover)] BlacklistTrainee,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] AskBlacklist,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor)] ReadBlacklistEntries,
    [HeldBy(Role.SocietyApprover)] DecideBlacklistEntries,
    [HeldBy(Role.Trainee)] ObjectToBlacklistEntry,

    // Classes
    [HeldBy(Role.BranchManager, Role.BranchStaff)] ManageTrainingClasses,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor)] ReadTrainingClasses,
    [HeldBy(Role.BranchManager, Role.BranchStaff, Role.Teacher)] RecordTraining,
    [HeldBy(Role.Trainee)] SignInToSession,

    // Examinations (chapter 4)
    [HeldBy(Role.BranchManager, Role.BranchStaff)] RequestExamination,
    [HeldBy(Role.SocietyReviewer)] ArrangeExamination,
    [HeldBy(Role.SocietyReviewer, Role.Assessor, Role.BranchManager)] HandleExamPapers,
    [HeldBy(Role.Assessor)] ConductExamination,
    [HeldBy(Role.Assessor)] RecordMarks,
    [HeldBy(Role.Assessor)] VerifyMarks,
    [HeldBy(Role.SocietyReviewer)] PublishResults,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff, Role.Assessor)] ReadExaminations,

    // Submission and certificates
    [HeldBy(Role.Assessor)] SubmitResults,
    [HeldBy(Role.SocietyReviewer)] ReviewResultSubmissions,
    [HeldBy(Role.SocietyApprover)] IssueCertificate,
    [HeldBy(Role.SocietyApprover)] ChangeCertificateStatus,
    [HeldBy(Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Assessor, Role.BranchManager, Role.BranchStaff)] ReadResultSubmissions,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff)] ReadCertificates,
    [HeldBy(Role.Trainee)] ReadOwnCertificates,
    [HeldBy(Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.BranchManager, Role.BranchStaff, Role.Trainee)] DownloadCertificate,
    [HeldBy(Role.MachineClient)] VerifyCertificatesBySystem,
}
