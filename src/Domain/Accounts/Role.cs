namespace CmtsEval.Domain.Accounts;

/// <summary>Who somebody is to the scheme; a person may hold several.</summary>
public enum Role
{
    /// <summary>学会管理员</summary>
    SocietyAdministrator,

    /// <summary>学会审核员</summary>
    SocietyReviewer,

    /// <summary>学会审批人: never decides what the same person reviewed.</summary>
    SocietyApprover,

    /// <summary>督导员</summary>
    Supervisor,

    /// <summary>专家: sees the audits assigned to them and nothing else.</summary>
    Expert,

    /// <summary>分中心负责人; also the account with which an organisation applies.</summary>
    BranchManager,

    /// <summary>分中心工作人员</summary>
    BranchStaff,

    /// <summary>教师</summary>
    Teacher,

    /// <summary>评价员</summary>
    Assessor,

    /// <summary>学员</summary>
    Trainee,

    /// <summary>审计员: reads the audit trail, changes nothing.</summary>
    Auditor,

    /// <summary>第三方系统: OAuth 2.0 client credentials.</summary>
    MachineClient,
}
