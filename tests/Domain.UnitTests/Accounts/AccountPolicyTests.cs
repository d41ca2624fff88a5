using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.UnitTests.Accounts;

public class AccountPolicyTests
{
    [Test]
    public void The_society_gives_its_own_roles_experts_and_auditors_only()
    {
        Should.NotThrow(() => AccountPolicy.RequireGivenBySociety([Role.SocietyReviewer, Role.Auditor]));
        Refusal.Of(() => AccountPolicy.RequireGivenBySociety([Role.Trainee])).ShouldBe(AccountErrors.RoleNotHere);
        Refusal.Of(() => AccountPolicy.RequireGivenBySociety([Role.Expert, Role.BranchManager])).ShouldBe(AccountErrors.RoleNotHere);
        Refusal.Of(() => AccountPolicy.RequireGivenBySociety([])).ShouldBe(AccountErrors.RolesMissing);
    }

    [Test]
    public void A_manager_gives_staff_roles_and_names_the_register_entry_of_teachers_and_assessors()
    {
        Should.NotThrow(() => AccountPolicy.RequireGivenByManager(Role.BranchStaff, namesTeacher: false, namesAssessor: false));
        Should.NotThrow(() => AccountPolicy.RequireGivenByManager(Role.Teacher, namesTeacher: true, namesAssessor: false));
        Refusal.Of(() => AccountPolicy.RequireGivenByManager(Role.BranchManager, false, false)).ShouldBe(AccountErrors.RoleNotHere);
        Refusal.Of(() => AccountPolicy.RequireGivenByManager(Role.Teacher, false, false)).ShouldBe(AccountErrors.StaffLinkMissing);
        Refusal.Of(() => AccountPolicy.RequireGivenByManager(Role.Assessor, true, true)).ShouldBe(AccountErrors.StaffLinkMissing);
    }

    [Test]
    public void Only_who_handles_everybodys_data_must_have_a_second_factor() =>
        Enum.GetValues<Role>().Where(role => role.NeedsSecondFactor()).ShouldBe(
            [Role.SocietyAdministrator, Role.SocietyReviewer, Role.SocietyApprover, Role.Supervisor, Role.Auditor]);

    [Test]
    public void A_contact_is_a_mobile_number_or_an_address_and_not_both()
    {
        Contact.Of("+86 19900001234", null).Value.ShouldBe("19900001234");
        Contact.Of(null, " Li@Example.com ").Value.ShouldBe("li@example.com");
        Refusal.Of(() => Contact.Of(null, null)).ShouldBe(AccountErrors.ContactMissing);
        Refusal.Of(() => Contact.Of("19900001234", "li@example.com")).ShouldBe(AccountErrors.ContactMissing);
        Refusal.Of(() => Contact.Of("12345", null)).ShouldBe(PeopleErrors.MobileFormat);
    }
}
