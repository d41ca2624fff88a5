using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>The standing cast of the tests; each is one person throughout a run.</summary>
internal static class Users
{
    public static TestUser Anyone { get; } = TestUser.Anyone;

    public static TestUser Administrator { get; } = TestUser.With(Role.SocietyAdministrator);

    public static TestUser Reviewer { get; } = TestUser.With(Role.SocietyReviewer);

    public static TestUser Approver { get; } = TestUser.With(Role.SocietyApprover);

    public static TestUser Supervisor { get; } = TestUser.With(Role.Supervisor);

    public static TestUser Auditor { get; } = TestUser.With(Role.Auditor);

    public static TestUser Expert { get; } = TestUser.With(Role.Expert);

    public static TestUser AnotherExpert { get; } = TestUser.With(Role.Expert);

    /// <summary>The manager of an organisation that has no centre yet.</summary>
    public static TestUser Applicant { get; } = TestUser.With(Role.BranchManager);

    public static TestUser ManagerOf(Guid centreId) => TestUser.With(Role.BranchManager).At(centreId);

    public static TestUser StaffOf(Guid centreId) => TestUser.With(Role.BranchStaff).At(centreId);
}
