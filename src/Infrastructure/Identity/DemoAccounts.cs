using CmtsEval.Domain.Accounts;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>The people of the demo, one for every role; they exist in the Development environment only.</summary>
/// <param name="Organisation">Employer of an expert, unit of a manager.</param>
public sealed record DemoAccount(string UserName, string DisplayName, Role Role, string Password, string? Organisation = null);

public static class DemoAccounts
{
    /// <summary>Known to everybody: Production refuses to start while an account has it.</summary>
    public const string Password = "Demo-2026-Metrology";

    public static readonly DemoAccount Administrator = new("admin", "赵敏", Role.SocietyAdministrator, Password);
    public static readonly DemoAccount Reviewer = new("reviewer", "钱进", Role.SocietyReviewer, Password);
    public static readonly DemoAccount Approver = new("approver", "孙立", Role.SocietyApprover, Password);
    public static readonly DemoAccount Supervisor = new("supervisor", "李严", Role.Supervisor, Password);
    public static readonly DemoAccount Expert = new("expert1", "周衡", Role.Expert, Password, "云泽大学计量学院");
    public static readonly DemoAccount SecondExpert = new("expert2", "吴准", Role.Expert, Password, "清岚市质量研究院");
    public static readonly DemoAccount ThirdExpert = new("expert3", "沈度", Role.Expert, Password, "望川精密仪器有限公司");
    public static readonly DemoAccount Auditor = new("auditor", "郑清", Role.Auditor, Password);
    public static readonly DemoAccount Manager = new("manager", "王丽娜", Role.BranchManager, Password, "云泽市计量测试研究院");
    public static readonly DemoAccount Applicant = new("applicant", "秦望", Role.BranchManager, Password, "望川精密仪器有限公司");
    public static readonly DemoAccount Staff = new("staff", "冯洁", Role.BranchStaff, Password);
    public static readonly DemoAccount Teacher = new("teacher", "邓磊", Role.Teacher, Password);
    public static readonly DemoAccount Assessor = new("assessor", "刘锦波", Role.Assessor, Password);
    public static readonly DemoAccount Trainee = new("trainee", "赵泓峰", Role.Trainee, Password);
    public static readonly DemoAccount SecondTrainee = new("trainee2", "董晓晴", Role.Trainee, Password);

    /// <summary>The account of the centre's first, second … assessor; the first is <see cref="Assessor"/> itself.</summary>
    public static DemoAccount AssessorNumber(int number, string name) =>
        number == 1 ? Assessor : new($"assessor{number}", name, Role.Assessor, Password);

    /// <summary>In the order of the chain, as the README and the start page print them.</summary>
    public static readonly IReadOnlyList<DemoAccount> All =
        [Administrator, Reviewer, Approver, Supervisor, Expert, SecondExpert, ThirdExpert, Auditor, Applicant, Manager, Staff, Teacher, Assessor, Trainee, SecondTrainee];
}
