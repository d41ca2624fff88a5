namespace CmtsEval.Domain.Accounts;

/// <summary>Groups of roles that rules speak of.</summary>
public static class Roles
{
    /// <summary>People of the society; they see all centres.</summary>
    public static readonly IReadOnlyList<Role> Society =
        [Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor];

    /// <summary>Roles that the society's administrator gives.</summary>
    public static readonly IReadOnlyList<Role> GivenBySociety = [.. Society, Role.Expert, Role.Auditor];

    /// <summary>Roles that a branch manager gives to people of the own centre.</summary>
    public static readonly IReadOnlyList<Role> GivenByManager = [Role.BranchStaff, Role.Teacher, Role.Assessor];

    public static bool IsSociety(this Role role) => Society.Contains(role);

    /// <summary>Roles that sign in with a second factor wherever real data is.</summary>
    public static bool NeedsSecondFactor(this Role role) => role.IsSociety() || role is Role.Auditor;
}
