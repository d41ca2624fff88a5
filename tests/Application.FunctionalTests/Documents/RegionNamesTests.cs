using CmtsEval.Infrastructure.Documents.Regions;

namespace CmtsEval.Application.FunctionalTests.Documents;

internal sealed class RegionNamesTests
{
    [TestCase("330106", "浙江省杭州市西湖区")]
    [TestCase("330100", "浙江省杭州市")]
    [TestCase("110105", "北京市朝阳区")]
    [TestCase("330199", "浙江省杭州市")]
    [TestCase("990000", "")]
    [TestCase("33", "")]
    public void Are_those_that_the_client_shows(string code, string name) => RegionNames.Of(code).ShouldBe(name);
}
