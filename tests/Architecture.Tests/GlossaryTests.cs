using System.Text.RegularExpressions;
using CmtsEval.TestSupport;

namespace CmtsEval.Architecture.Tests;

public partial class GlossaryTests
{
    [Test]
    public void Every_code_name_of_the_glossary_is_a_name_in_the_code()
    {
        var words = File.ReadLines(Path.Combine(Repository.Root, "docs", "glossary.md"))
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => CodeName().Matches(line.Split('|')[3]))
            .Select(match => match.Groups[1].Value)
            .ToList();
        words.ShouldNotBeEmpty();

        var names = new[] { Code.Domain, Code.Application, Code.Infrastructure }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.IsEnum ? [type.Name, .. Enum.GetNames(type).Select(name => $"{type.Name}.{name}")] : new[] { type.Name }
                .Concat(type.GetProperties().Select(property => $"{type.Name}.{property.Name}")))
            .ToHashSet();

        words.Where(word => !names.Contains(word)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"`([A-Za-z.]+)`")]
    private static partial Regex CodeName();
}
