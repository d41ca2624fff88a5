using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.UnitTests.Blacklist;

internal sealed class BlacklistEntryTests
{
    private const string Ground = "学历证书编号经查不实";
    private static readonly UserId Person = UserId.New();
    private static readonly UserId Decider = UserId.New();
    private static readonly DateOnly LastDay = new(2031, 11, 30);

    [Test, Article("A14.3")]
    public void Is_in_force_for_five_years_to_the_day()
    {
        var entry = Enter(Ground, StoredFileId.New());

        entry.IsInForceOn(Given.Today).ShouldBeTrue();
        entry.IsInForceOn(LastDay).ShouldBeTrue();
        entry.IsInForceOn(LastDay.AddDays(1)).ShouldBeFalse();
        entry.IsInForceOn(Given.Today.AddDays(-1)).ShouldBeFalse();
        entry.StatusOn(LastDay).ShouldBe(BlacklistStatus.InForce);
        entry.StatusOn(LastDay.AddDays(1)).ShouldBe(BlacklistStatus.Expired);
    }

    [Test, Article("A14.3")]
    public void Entered_on_a_29th_of_February_it_ends_with_the_28th()
    {
        var leapDay = new DateOnly(2028, 2, 29);
        var entry = Enter(Ground, leapDay, StoredFileId.New());

        entry.IsInForceOn(new DateOnly(2033, 2, 27)).ShouldBeTrue();
        entry.IsInForceOn(new DateOnly(2033, 2, 28)).ShouldBeFalse();
    }

    [Test, Article("A14.1")]
    public void Needs_ground_and_evidence_and_says_both()
    {
        Refusal.AllOf(() => Enter(" 假 ")).Select(fault => fault.Error).ShouldBe([BlacklistErrors.GroundMissing, BlacklistErrors.EvidenceMissing]);
        Refusal.Of(() => Enter(Ground)).ShouldBe(BlacklistErrors.EvidenceMissing);
    }

    [Test, Article("A14.1")]
    public void Keeps_its_force_while_disputed_until_somebody_not_involved_has_decided()
    {
        var entry = Enter(Ground, StoredFileId.New());
        Refusal.Of(() => entry.Uphold("材料不足以推翻", Decider, Given.Today, Given.Now)).ShouldBe(BlacklistErrors.NotDisputed);

        entry.Object("毕业院校更名，编号无误", [StoredFileId.New()], Person, Given.Today, Given.Now);
        entry.IsInForceOn(Given.Today).ShouldBeTrue();
        Refusal.Of(() => entry.Object("毕业院校更名，编号无误", [], Person, Given.Today, Given.Now)).ShouldBe(BlacklistErrors.DisputedAlready);
        Refusal.Of(() => entry.Lift("院校来函证明属实", Given.Li, Given.Today, Given.Now)).ShouldBe(BlacklistErrors.DeciderInvolved);
        Refusal.Of(() => entry.Uphold(" 否 ", Decider, Given.Today, Given.Now)).ShouldBe(BlacklistErrors.ReasonMissing);
        entry.Uphold("材料不足以推翻", Decider, Given.Today, Given.Now);

        entry.Status.ShouldBe(BlacklistStatus.InForce);
        entry.Object("补充院校来函，编号无误", [], Person, Given.Today, Given.Now);
        Refusal.Of(() => entry.Uphold("材料不足以推翻", Decider, Given.Today, Given.Now)).ShouldBe(BlacklistErrors.DeciderInvolved);
        entry.Lift("院校来函证明属实", UserId.New(), Given.Today, Given.Now);
        entry.IsInForceOn(Given.Today).ShouldBeFalse();
        entry.History.Select(past => past.Step).ShouldBe(
            [BlacklistStep.Entered, BlacklistStep.Objected, BlacklistStep.Upheld, BlacklistStep.Objected, BlacklistStep.Lifted]);
    }

    [Test, Article("A14.1")]
    public void A_correction_keeps_the_former_ground_and_the_end()
    {
        var entry = Enter(Ground, StoredFileId.New());
        entry.Object("事由写错，学历属实但学籍未核", [], Person, Given.Today, Given.Now);

        Refusal.AllOf(() => entry.Correct(Ground, " ", Decider, Given.Today, Given.Now)).Select(fault => fault.Error).ShouldBe([BlacklistErrors.GroundUnchanged, BlacklistErrors.ReasonMissing]);
        entry.Correct("学籍信息经查不实", "原事由表述有误", Decider, Given.Today, Given.Now);

        (entry.Ground, entry.Status, entry.IsInForceOn(LastDay)).ShouldBe(("学籍信息经查不实", BlacklistStatus.InForce, true));
        entry.History[^1].GroundBefore.ShouldBe(Ground);
    }

    [Test, Article("A14.1")]
    public void Nobody_objects_to_or_decides_about_an_entry_that_ended()
    {
        var entry = Enter(Ground, StoredFileId.New());
        var after = LastDay.AddDays(1);

        Refusal.Of(() => entry.Object(" ", [], Person, Given.Today, Given.Now)).ShouldBe(BlacklistErrors.ObjectionMissing);
        Refusal.Of(() => entry.Object("编号无误，请复核", [], Person, after, Given.Now)).ShouldBe(BlacklistErrors.NotInForce);
        Refusal.Of(() => entry.Lift("院校来函证明属实", Decider, after, Given.Now)).ShouldBe(BlacklistErrors.NotInForce);
        entry.Lift("院校来函证明属实", Decider, Given.Today, Given.Now);
        Refusal.Of(() => entry.Lift("院校来函证明属实", UserId.New(), Given.Today, Given.Now)).ShouldBe(BlacklistErrors.NotInForce);
    }

    private static BlacklistEntry Enter(string ground, params StoredFileId[] evidence) => Enter(ground, Given.Today, evidence);

    private static BlacklistEntry Enter(string ground, DateOnly today, params StoredFileId[] evidence)
    {
        var (registration, centre) = Given.ARegistration();
        return BlacklistEntry.Enter(Given.ATrainee(), ground, evidence, registration, centre.Id, Given.Li, today, Given.Now);
    }
}
