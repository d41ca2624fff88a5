using System.Text.RegularExpressions;

namespace CmtsEval.Architecture.Tests;

public partial class SourceTests
{
    /// <summary>The unit of work commits what a command did; the others write what must outlive a command that is rolled back.</summary>
    private static readonly string[] PlacesThatSave =
    [
        "src/Infrastructure/Persistence/UnitOfWork.cs",
        "src/Infrastructure/Auditing/AuditTrail.cs",
        "src/Infrastructure/ExamPapers/CustodyBreaches.cs",
    ];

    [Test]
    public void Changes_are_saved_in_one_place()
    {
        var elsewhere = Code.Sources("src", "*.cs")
            .Where(file => !PlacesThatSave.Contains(file.Path) && SavesChanges().IsMatch(file.Text))
            .Select(file => file.Path);

        elsewhere.ShouldBeEmpty();
    }

    [Test]
    public void Nobody_asks_the_machine_for_the_time()
    {
        string[] layers = ["src/Domain", "src/Application", "src/Infrastructure", "src/Web", "src/DbTool"];

        var askers = layers.SelectMany(layer => Code.Sources(layer, "*.cs")).Where(file => MachineTime().IsMatch(file.Text)).Select(file => file.Path);

        askers.ShouldBeEmpty();
    }

    [Test]
    public void Ids_come_from_one_place_in_the_order_of_creation()
    {
        var elsewhere = Code.Sources("src", "*.cs")
            .Where(file => file.Path != "src/Domain/Common/OrderedGuid.cs" && OwnGuid().IsMatch(file.Text))
            .Select(file => file.Path);

        elsewhere.ShouldBeEmpty();
    }

    [Test]
    public void Components_hold_no_chinese_text_of_their_own()
    {
        var components = Code.Sources("client/src", "*.tsx").Where(file => !file.Path.Contains(".test.", StringComparison.Ordinal)).ToList();
        components.ShouldNotBeEmpty();

        var literals =
            from file in components
            from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
            where !Comment().IsMatch(line.Text) && Chinese().IsMatch(line.Text)
            select $"{file.Path}:{line.Number}";

        literals.ShouldBeEmpty();
    }

    [Test]
    public void Source_files_stay_readable_in_one_sitting()
    {
        const int Lines = 400;

        var long_ = new[] { "src", "build", "tests" }.SelectMany(folder => Code.Sources(folder, "*.cs"))
            .Concat(Code.Sources("client/src", "*.tsx"))
            .Where(file => file.Lines.Length > Lines)
            .Select(file => $"{file.Path}: {file.Lines.Length} lines");

        long_.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\bSaveChanges(Async)?\(")]
    private static partial Regex SavesChanges();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"\bGuid\.CreateVersion7\(")]
    private static partial Regex OwnGuid();

    [GeneratedRegex(@"^\s*(//|/\*|\*|\{/\*)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
