using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.UnitTests.Blacklist;

internal sealed class BlacklistEntryTests
{
    [Test, Article("A14.3")]
    public void Is_in_force_for_five_years_to_the_day()
    {
        var entry = Enter("学历证书编号经查不实", StoredFileId.New());

        entry.IsInForceOn(Given.Today).ShouldBeTrue();
        entry.IsInForceOn(new DateOnly(2031, 11, 30)).ShouldBeTrue();
        entry.IsInForceOn(new DateOnly(2031, 12, 1)).ShouldBeFalse();
        entry.IsInForceOn(Given.Today.AddDays(-1)).ShouldBeFalse();
    }

    [Test, Article("A14.1")]
    public void Needs_ground_and_evidence()
    {
        Refusal.Of(() => Enter("学历证书编号经查不实")).ShouldBe(BlacklistErrors.EvidenceMissing);
        Refusal.Of(() => Enter(" 假 ", StoredFileId.New())).ShouldBe(BlacklistErrors.GroundMissing);
    }

    private static BlacklistEntry Enter(string ground, params StoredFileId[] evidence)
    {
        var (registration, centre) = Given.ARegistration();
        var person = Given.APerson();
        return BlacklistEntry.Enter(person.Name, person.Document, ground, evidence, registration, centre.Id, Given.Li, Given.Today, Given.Now);
    }
}
