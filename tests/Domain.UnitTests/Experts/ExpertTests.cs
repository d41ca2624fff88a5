using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Experts;

namespace CmtsEval.Domain.UnitTests.Experts;

public sealed class RegisterExpertTests
{
    [Test, Article("A07.3")]
    public void Names_each_specialty_once() =>
        Pool.AnExpert(" 长度计量员 ", "长度计量员", "热工计量员").Specialties.ShouldBe(["长度计量员", "热工计量员"]);

    [Test, Article("A07.3")]
    public void Refuses_an_expert_without_specialty() => Refusal.Of(() => Pool.AnExpert(" ")).ShouldBe(ExpertErrors.SpecialtyMissing);
}

public sealed class EditExpertTests
{
    [Test, Article("A07.3")]
    public void Refuses_to_take_the_last_specialty_away()
    {
        var expert = Pool.AnExpert("长度计量员");

        Refusal.Of(() => expert.Edit("教授", [])).ShouldBe(ExpertErrors.SpecialtyMissing);

        (expert.Title, expert.Specialties.Count).ShouldBe(("高级工程师", 1));
    }
}

public sealed class DeclareAbsencesTests
{
    [Test, Article("A07.3")]
    public void Joins_what_overlaps_or_touches_and_forgets_what_is_over()
    {
        var expert = Pool.AnExpert();

        expert.DeclareAbsences([Pool.Away(10, 12), Pool.Away(-9, -1), Pool.Away(1, 5), Pool.Away(3, 4), Pool.Away(6, 7)], Pool.Today);

        expert.Absences.ShouldBe([Pool.Away(1, 7), Pool.Away(10, 12)]);
    }

    [Test, Article("A07.3")]
    public void Counts_the_first_and_the_last_day()
    {
        var expert = Pool.AnExpert();
        expert.DeclareAbsences([Pool.Away(1, 3)], Pool.Today);

        new[] { 0, 1, 3, 4 }.Select(day => expert.IsAwayWithin(Pool.Today.AddDays(day), Pool.Today.AddDays(day))).ShouldBe([false, true, true, false]);
        expert.IsAwayThroughout(Pool.Today.AddDays(1), Pool.Today.AddDays(3)).ShouldBeTrue();
        expert.IsAwayThroughout(Pool.Today.AddDays(1), Pool.Today.AddDays(4)).ShouldBeFalse();
    }

    [Test, Article("A07.3")]
    public void Refuses_an_absence_that_ends_before_it_begins_and_keeps_what_was_declared()
    {
        var expert = Pool.AnExpert();
        expert.DeclareAbsences([Pool.Away(1, 1)], Pool.Today);

        Refusal.Of(() => expert.DeclareAbsences([Pool.Away(5, 6), Pool.Away(9, 8)], Pool.Today)).ShouldBe(ExpertErrors.AbsenceInvalid);

        expert.Absences.ShouldBe([Pool.Away(1, 1)]);
    }
}

internal static class Pool
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Expert AnExpert(params string[] specialties) =>
        Expert.Register(UserId.New(), "高级工程师", specialties is [] ? ["长度计量员"] : specialties, Today);

    public static ExpertAbsence Away(int from, int until) => new(Today.AddDays(from), Today.AddDays(until));
}
