using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CmtsEval.Architecture.Tests;

/// <summary><c>docs/regulation.md</c>: every rule, the tests that carry it, the error codes that name it.</summary>
internal static partial class RegulationPage
{
    internal static string Text()
    {
        var tests = TestsByRule();
        var codes = Errors.All.Where(error => error.Article is not null).ToLookup(error => error.Article!.Rule, error => error.Code);
        var rules = RegulationRule.All;
        var proven = rules.Count(rule => tests[rule.Article.Rule].Any());

        var page = new StringBuilder();
        page.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # The regulation, rule by rule

            Generated from `src/Domain/Common/RegulationRules.cs`, the tests that carry `[Article("…")]` and the error codes that name the
            article; regenerate it with `dotnet run --project build -- regulation`. {proven} of {rules.Count} rules have a test; the others are open.


            """).ReplaceLineEndings("\n"));
        foreach (var article in rules.GroupBy(rule => rule.Article.Number))
        {
            page.Append(CultureInfo.InvariantCulture, $"## 第{ChineseNumber(article.Key)}条 · Article {article.Key}\n\n");
            page.Append("| Rule | Meaning | Tests | Error codes |\n|---|---|---|---|\n");
            foreach (var rule in article)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {rule.Article.Rule} | {rule.English} {rule.Chinese} ");
                page.Append(CultureInfo.InvariantCulture, $"| {Cell(tests[rule.Article.Rule], "open")} | {Cell(codes[rule.Article.Rule].Select(code => $"`{code}`"), "–")} |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    internal static string ChineseNumber(int number)
    {
        const string Digits = "零一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        var text = tens switch { 0 => "", 1 => "十", _ => $"{Digits[tens]}十" };
        return ones == 0 && tens > 0 ? text : text + Digits[ones];
    }

    private static string Cell(IEnumerable<string> entries, string whenEmpty)
    {
        var sorted = entries.Distinct().Order(StringComparer.Ordinal).ToList();
        return sorted.Count == 0 ? whenEmpty : string.Join("<br>", sorted);
    }

    /// <summary>Tests are read from the sources, so that the page needs no other suite to be built.</summary>
    private static ILookup<string, string> TestsByRule()
    {
        var carried =
            from file in Code.Sources("tests", "*.cs")
            where file.Path.EndsWith("Tests.cs", StringComparison.Ordinal)
            let suite = file.Path.Split('/')[1]
            from entry in Entries(file.Text)
            select (entry.Rule, Test: $"{suite}: {entry.Test}");
        return carried.ToLookup(entry => entry.Rule, entry => entry.Test);
    }

    private static IEnumerable<(string Rule, string Test)> Entries(string source)
    {
        var type = "";
        var pending = new List<string>();
        foreach (Match match in Token().Matches(source))
        {
            if (match.Groups["rule"].Success)
            {
                pending.Add(match.Groups["rule"].Value);
                continue;
            }

            if (match.Groups["type"].Success)
                type = match.Groups["type"].Value;
            var test = match.Groups["method"].Success ? $"{type}.{match.Groups["method"].Value}" : type;
            foreach (var rule in pending)
                yield return (rule, test);
            pending.Clear();
        }
    }

    [GeneratedRegex(
        """Article\("(?<rule>A\d\d\.\d)"\)|\bclass\s+(?<type>\w+)|\bpublic\s+(?:static\s+)?(?:async\s+)?(?:void|Task)\s+(?<method>\w+)\s*\(""")]
    private static partial Regex Token();
}
