using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class UsccTests
{
    [TestCase("91350100M000100Y43")]
    [TestCase("12330199MA99TYK77Q")]
    [TestCase("91330199MA99ENN317")]
    [TestCase(" 91350100m000100y43 ")]
    [Article("A02.1")]
    public void Accepts_a_right_code(string text) => Uscc.Of(text).Value.ShouldBe(text.Trim().ToUpperInvariant());

    [TestCase("91350100M000100Y4Z")]
    [TestCase("91350100M000100Y53")]
    [TestCase("12330199MA99TYK770")]
    [TestCase("91350100M000100Y4")]
    [TestCase("91350100I000100Y43")]
    [TestCase("")]
    [TestCase(null)]
    [Article("A02.1")]
    public void Refuses_a_wrong_length_letter_or_check_character(string? text) =>
        Refusal.Of(() => Uscc.Of(text)).ShouldBe(BranchCentreApplicationErrors.UsccInvalid);
}
