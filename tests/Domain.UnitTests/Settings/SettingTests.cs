using CmtsEval.Domain.Settings;

namespace CmtsEval.Domain.UnitTests.Settings;

public sealed class SettingTests
{
    [Test]
    public void Takes_both_ends_of_its_range_and_keeps_every_value_before()
    {
        var setting = Setting.Of(SettingCatalogue.DocumentReviewDays);

        setting.Change(1, "试行期加快", Given.Li, Given.Now);
        setting.Change(365, "恢复", Given.Li, Given.Now.AddDays(1));

        setting.Value.ShouldBe(365);
        setting.Changes.ShouldBe(
            [new SettingChange(20, 1, "试行期加快", Given.Li, Given.Now), new SettingChange(1, 365, "恢复", Given.Li, Given.Now.AddDays(1))]);
    }

    [Test]
    public void Refuses_a_value_outside_its_range_and_a_change_without_reason_at_once()
    {
        var setting = Setting.Of(SettingCatalogue.DocumentReviewDays);

        Refusal.AllOf(() => setting.Change(0, " ", Given.Li, Given.Now)).Select(fault => fault.Error)
            .ShouldBe([SettingErrors.OutOfRange, SettingErrors.ReasonMissing]);
        Refusal.Of(() => setting.Change(366, "放宽", Given.Li, Given.Now)).ShouldBe(SettingErrors.OutOfRange);

        setting.Value.ShouldBe(20);
        setting.Changes.ShouldBeEmpty();
    }

    [Test]
    public void Has_a_default_inside_the_range_under_a_key_of_its_own()
    {
        SettingCatalogue.All.ShouldAllBe(definition => definition.Minimum <= definition.Default && definition.Default <= definition.Maximum);
        SettingCatalogue.All.Select(definition => definition.Key).ShouldBeUnique();
    }
}
