namespace CmtsEval.Domain.UnitTests.Common;

internal sealed class OrderedGuidTests
{
    [Test]
    public void Each_is_greater_than_the_one_before()
    {
        var made = Enumerable.Range(0, 20_000).Select(_ => OrderedGuid.Next()).ToList();

        made.ShouldBe(made.Order());
        made.Distinct().Count().ShouldBe(made.Count);
    }

    [Test]
    public void Is_a_version_7_uuid_of_this_moment()
    {
        var made = OrderedGuid.Next();

        made.Version.ShouldBe(7);
        (made.Variant & 0xC).ShouldBe(0x8);
        var milliseconds = Convert.ToInt64(made.ToString("n")[..12], 16);
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
    }

    [Test]
    public void Several_threads_never_get_the_same()
    {
        var made = ParallelEnumerable.Range(0, 20_000).Select(_ => OrderedGuid.Next()).ToHashSet();

        made.Count.ShouldBe(20_000);
    }
}
