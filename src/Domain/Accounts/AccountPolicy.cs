using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Accounts;

/// <summary>Who may give which role.</summary>
public static class AccountPolicy
{
    /// <exception cref="DomainException">No role, or one that the society does not give by hand.</exception>
    public static void RequireGivenBySociety(IReadOnlyList<Role> roles)
    {
        Require(roles.Count > 0, AccountErrors.RolesMissing.At("roles"));
        Require(roles.All(Roles.GivenBySociety.Contains), AccountErrors.RoleNotHere.At("roles"));
    }

    /// <exception cref="DomainException">Not a role of a centre's people, or a register entry is missing for it.</exception>
    public static void RequireGivenByManager(Role role, bool namesTeacher, bool namesAssessor)
    {
        Require(Roles.GivenByManager.Contains(role), AccountErrors.RoleNotHere.At("role"));
        Require((role is Role.Teacher) == namesTeacher, AccountErrors.StaffLinkMissing.At("teacherId"));
        Require((role is Role.Assessor) == namesAssessor, AccountErrors.StaffLinkMissing.At("assessorId"));
    }

    /// <summary>Administrators do not lock themselves out or raise themselves.</summary>
    public static void RequireNotOwn(UserId account, UserId actor) =>
        Require(account != actor, new Fault(AccountErrors.NotOwnAccount));

    private static void Require(bool condition, Fault fault)
    {
        if (!condition)
        {
            throw new DomainException(fault);
        }
    }
}
