using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.UnitTests.Files;

public class LargeOneInchPhotoTests
{
    [Test, Article("A13.3")]
    [TestCase(390, 567)]
    [TestCase(391, 567)]
    [TestCase(708, 1000)]
    [TestCase(667, 1000)]
    public void Takes_at_least_390_by_567_pixels_within_three_percent_of_the_ratio(int width, int height) =>
        Should.NotThrow(() => LargeOneInchPhoto.Require(width, height));

    [Test, Article("A13.3")]
    [TestCase(389, 567)]
    [TestCase(390, 566)]
    [TestCase(295, 413)]
    public void Refuses_fewer_pixels(int width, int height) =>
        Refusal.Of(() => LargeOneInchPhoto.Require(width, height)).ShouldBe(FileErrors.PhotoTooSmall);

    [Test, Article("A13.3")]
    [TestCase(709, 1000)]
    [TestCase(666, 1000)]
    [TestCase(1000, 1000)]
    public void Refuses_another_shape(int width, int height) =>
        Refusal.Of(() => LargeOneInchPhoto.Require(width, height)).ShouldBe(FileErrors.PhotoWrongRatio);
}
