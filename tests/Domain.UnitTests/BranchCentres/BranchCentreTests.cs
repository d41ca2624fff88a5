using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class BranchCentreTests
{
    [Test, Article("A08.1")]
    public void Works_only_inside_its_scope()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));

        Should.NotThrow(() => centre.RequireInScope(Given.Length4));
        Refusal.Of(() => centre.RequireInScope(Given.Length2)).ShouldBe(BranchCentreErrors.OutOfScope);
        Refusal.Of(() => centre.RequireInScope(Given.Length4 with { Specialty = "热工计量员" })).ShouldBe(BranchCentreErrors.OutOfScope);
    }

    [Test, Article("A05.4"), Article("A05.5")]
    public void Refuses_to_be_understaffed_for_an_occupation()
    {
        var centre = Given.AnActiveCentre();

        Should.NotThrow(() => centre.RequireStaffed("4-08-05-06", 2, 3));
        Refusal.Of(() => centre.RequireStaffed("4-08-05-06", 1, 3)).ShouldBe(BranchCentreErrors.TooFewTeachers);
        Refusal.AllOf(() => centre.RequireStaffed("4-08-05-06", 1, 2)).Select(fault => fault.Error)
            .ShouldBe([BranchCentreErrors.TooFewTeachers, BranchCentreErrors.TooFewAssessors]);
    }

    [Test, Article("A30.1"), Article("A30.2")]
    public void Stops_while_suspended_and_goes_on_when_restored()
    {
        var centre = Given.AnActiveCentre();

        centre.Suspend("市场监管部门介入调查", Given.Today);
        Refusal.Of(centre.RequireActive).ShouldBe(BranchCentreErrors.Suspended);

        centre.Restore("调查未发现问题", Given.Today);
        Should.NotThrow(centre.RequireActive);
        centre.Status.ShouldBe(BranchCentreStatus.Active);
    }

    [Test, Article("A03.1"), Article("A31.1")]
    public void Stays_revoked_for_ever()
    {
        var centre = Given.AnActiveCentre();
        centre.Revoke("超范围开展评价两次", Given.Today);

        Refusal.Of(centre.RequireActive).ShouldBe(BranchCentreErrors.NotActive);
        Refusal.Of(() => centre.Restore("恢复", Given.Today)).ShouldBe(BranchCentreErrors.NotSuspended);
        Refusal.Of(() => centre.Revoke("再次", Given.Today)).ShouldBe(BranchCentreErrors.Revoked);
        centre.Status.ShouldBe(BranchCentreStatus.Revoked);
    }

    [Test]
    public void Changes_status_only_with_a_reason()
    {
        var centre = Given.AnActiveCentre();

        Refusal.Of(() => centre.Suspend(" ", Given.Today)).ShouldBe(BranchCentreErrors.ReasonMissing);

        centre.Status.ShouldBe(BranchCentreStatus.Active);
    }
}
