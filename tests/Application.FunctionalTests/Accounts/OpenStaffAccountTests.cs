using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.FunctionalTests.Accounts;

internal sealed class OpenStaffAccountTests : FunctionalTest
{
    private const string Password = "Functional-2026-Test";

    [Test, Article("A24.1")]
    public async Task A_teachers_account_is_tied_to_the_register_and_to_the_managers_centre()
    {
        var centre = await Given.AnActiveCentre();

        var id = await As(centre.Manager).Send(Teacher("teacher-one", centre.TeacherIds[0]));

        var accounts = await As(centre.Manager).Send(new ListAccounts("teacher-one", null, new PageRequest()));
        var account = accounts.Items.ShouldHaveSingleItem();
        account.Id.ShouldBe(id);
        account.CentreId.ShouldBe(centre.Id);
        account.TeacherId.ShouldBe(centre.TeacherIds[0]);
        account.Roles.ShouldBe([Role.Teacher]);
    }

    [Test]
    public async Task A_person_on_the_register_has_one_account()
    {
        var centre = await Given.AnActiveCentre();
        await As(centre.Manager).Send(Teacher("teacher-one", centre.TeacherIds[0]));

        var refusal = await Refused(() => As(centre.Manager).Send(Teacher("teacher-two", centre.TeacherIds[0])));

        refusal.Error.ShouldBe(TeacherErrors.AccountTaken);
        (await As(centre.Manager).Send(new ListAccounts("teacher-two", null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Another_centres_teacher_and_another_centres_accounts_do_not_exist_for_a_manager()
    {
        var centre = await Given.AnActiveCentre();
        var other = await Given.AnActiveCentre(2);
        var othersTeacher = await As(other.Manager).Send(Teacher("others-teacher", other.TeacherIds[0]));

        (await Refused(() => As(centre.Manager).Send(Teacher("spy", other.TeacherIds[1])))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(centre.Manager).Send(new DisableAccount(othersTeacher)))).Error.ShouldBe(SharedErrors.NotFound);
        (await As(centre.Manager).Send(new ListAccounts(null, null, new PageRequest()))).Items
            .ShouldAllBe(account => account.CentreId == centre.Id);
    }

    [Test]
    public async Task Society_roles_and_missing_register_entries_are_refused()
    {
        var centre = await Given.AnActiveCentre();

        (await Refused(() => As(centre.Manager).Send(new OpenStaffAccount("boss", "人", Password, Role.SocietyApprover, null, null)))).Error
            .ShouldBe(AccountErrors.RoleNotHere);
        (await Refused(() => As(centre.Manager).Send(new OpenStaffAccount("nobody", "人", Password, Role.Assessor, null, null)))).Error
            .ShouldBe(AccountErrors.StaffLinkMissing);
    }

    private static OpenStaffAccount Teacher(string userName, Guid teacherId) =>
        new(userName, "教师", Password, Role.Teacher, teacherId, null);
}
