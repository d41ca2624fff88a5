using System.Text.RegularExpressions;

namespace CmtsEval.Architecture.Tests;

public partial class ErrorTests
{
    [Test]
    public void Every_code_names_one_error()
    {
        Errors.All.ShouldNotBeEmpty();

        var doubled = Errors.All.GroupBy(error => error.Code).Where(group => group.Count() > 1).Select(group => group.Key);

        doubled.ShouldBeEmpty();
    }

    [Test]
    public void Codes_are_a_kebab_noun_and_a_kebab_reason() =>
        Errors.All.Where(error => !Code().IsMatch(error.Code)).Select(error => error.Code).ShouldBeEmpty();

    [Test]
    public void Messages_are_sentences() =>
        Errors.All.Where(error => !error.Message.EndsWith('.') || char.IsLower(error.Message[0])).Select(error => error.Code).ShouldBeEmpty();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();
}
