using System.CommandLine;
using System.Text.RegularExpressions;
using CmtsEval.TestSupport;

namespace CmtsEval.Build.Tests;

internal sealed partial class CommandLineTests
{
    private static readonly RootCommand Root = CommandLine.Create(CancellationToken.None);

    [TestCase("run")]
    [TestCase("run", "--fresh", "--empty", "--port", "5099")]
    [TestCase("test", "--only", "Domain.UnitTests", "client unit")]
    [TestCase("publish")]
    [TestCase]
    public void A_known_target_with_its_options_is_understood(params string[] words) => Root.Parse(words).Errors.ShouldBeEmpty();

    [TestCase("deploy")]
    [TestCase("run", "--prot", "5099")]
    [TestCase("run", "--port", "high")]
    [TestCase("client", "--fresh")]
    public void Anything_else_is_refused(params string[] words) => Root.Parse(words).Errors.ShouldNotBeEmpty();

    [Test]
    public void The_readme_names_every_target()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var section = readme[readme.IndexOf("## Targets", StringComparison.Ordinal)..readme.IndexOf("## Configuration", StringComparison.Ordinal)];

        var named = TargetRow().Matches(section).Select(match => match.Groups[1].Value);

        named.ShouldBe(Root.Subcommands.Select(target => target.Name), ignoreOrder: true);
    }

    [GeneratedRegex(@"^\| `([a-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex TargetRow();
}
