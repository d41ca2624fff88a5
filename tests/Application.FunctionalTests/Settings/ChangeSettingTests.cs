using CmtsEval.Application.Settings;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Settings;

namespace CmtsEval.Application.FunctionalTests.Settings;

internal sealed class ChangeSettingTests : FunctionalTest
{
    [Test]
    public async Task Holds_from_now_on_and_shows_every_value_before()
    {
        var key = SettingCatalogue.DocumentReviewDays.Key;
        await As(Users.Administrator).Send(new ChangeSetting(key, 10, "试行期加快"));
        var seen = (await As(Users.Administrator).Send(new ListSettings())).Single(line => line.Key == key);
        await As(Users.Administrator).Send(new ChangeSetting(key, 15, "节假日较多", seen.Version));

        var line = (await As(Users.Administrator).Send(new ListSettings())).Single(setting => setting.Key == key);

        (line.Value, line.Default).ShouldBe((15, 20));
        line.Changes.Select(change => (change.From, change.To, change.Reason)).ShouldBe([(10, 15, "节假日较多"), (20, 10, "试行期加快")]);
        (await Refused(() => As(Users.Administrator).Send(new ChangeSetting(key, 30, "旧", seen.Version)))).Error.ShouldBe(SharedErrors.ChangedMeanwhile);
    }

    [Test]
    public async Task Refuses_what_is_no_setting_what_is_out_of_range_and_everybody_but_the_administrator()
    {
        (await Refused(() => As(Users.Administrator).Send(new ChangeSetting("nothing.days", 10, "试")))).Error.ShouldBe(SettingErrors.Unknown);
        (await Refused(() => As(Users.Administrator).Send(new ChangeSetting(SettingCatalogue.AuditDays.Key, 0, "试")))).Error
            .ShouldBe(SettingErrors.OutOfRange);
        (await Refused(() => As(Users.Approver).Send(new ChangeSetting(SettingCatalogue.AuditDays.Key, 60, "试")))).Error
            .ShouldBe(SharedErrors.Forbidden);

        (await As(Users.Administrator).Send(new ListSettings())).ShouldAllBe(line => line.Value == line.Default && line.Changes.Count == 0);
    }
}
