using System.Reflection;
using CmtsEval.TestSupport;

namespace CmtsEval.Architecture.Tests;

public class RegulationPageTests
{
    private const string WriteVariable = "CMTSEVAL_WRITE_REGULATION";

    private static string Page => Path.Combine(Repository.Root, "docs", "regulation.md");

    [Test]
    public void The_page_is_current()
    {
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(Page, RegulationPage.Text());

        var stale = RegulationPage.Text().Split('\n').Except(File.ReadAllLines(Page)).Concat(File.ReadAllLines(Page).Except(RegulationPage.Text().Split('\n')));

        stale.ShouldBeEmpty("Regenerate it with: dotnet run --project build -- regulation");
    }

    [Test]
    public void Every_article_has_its_line()
    {
        var articles = typeof(Article).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Article))
            .Select(field => (Article)field.GetValue(null)!)
            .ToList();

        RegulationRule.All.Select(rule => rule.Article).ShouldBe(articles);
    }

    [TestCase(1, "一")]
    [TestCase(10, "十")]
    [TestCase(16, "十六")]
    [TestCase(20, "二十")]
    [TestCase(33, "三十三")]
    public void Articles_are_counted_in_chinese(int number, string expected) => RegulationPage.ChineseNumber(number).ShouldBe(expected);
}
