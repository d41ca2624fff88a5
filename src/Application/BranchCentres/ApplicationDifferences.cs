using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.BranchCentres;

public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>One field, or one row of a list, that differs between two states of the form.</summary>
/// <param name="Rule">The requirement that it belongs to, <c>A06.2</c>.</param>
/// <param name="Section">A section of the form, <c>premises</c>.</param>
/// <param name="Row">What names the row of a list; null outside lists.</param>
/// <param name="Field">The path below section or row; null when a whole row came or went.</param>
/// <param name="Before">Identity numbers and mobiles masked; null for nothing.</param>
public sealed record FieldChange(string Rule, ChangeKind Kind, string Section, string? Row, string? Field, string? Before, string? After);

/// <summary>Compares two states of the form field by field; rows of a list are matched by what names them, not by position.</summary>
internal sealed class ApplicationDifferences
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Files = ["ownershipProofFile", "contractFile", "proofFile", "file", "id"];

    /// <summary>What names a row, the first that a row has; the second name tells rows of the same first one apart.</summary>
    private static readonly (string First, string? Second)[] Names =
        [("id", null), ("idNumber", null), ("number", null), ("name", null), ("specialty", "level"), ("part", null), ("title", null)];

    private static readonly string[] Titles = ["number", "name", "title", "specialty", "level", "part"];

    private readonly List<FieldChange> _found = [];

    public static IReadOnlyList<FieldChange> Between(ApplicationDocument before, ApplicationDocument after)
    {
        var differences = new ApplicationDifferences();
        var (left, right) = (Tree(before), Tree(after));
        foreach (var (section, _) in right.Where(part => part.Key is not "formVersion"))
        {
            differences.Compare(new Place(section, null, []), left[section], right[section]);
        }

        return differences._found;
    }

    private static JsonObject Tree(ApplicationDocument form) => JsonSerializer.SerializeToNode(form, Json)!.AsObject();

    private void Compare(Place place, JsonNode? before, JsonNode? after)
    {
        if (IsRows(before) || IsRows(after))
        {
            CompareRows(place, (before as JsonArray) ?? [], (after as JsonArray) ?? []);
        }
        else if (before is JsonObject || after is JsonObject)
        {
            var (left, right) = (before as JsonObject ?? [], after as JsonObject ?? []);
            foreach (var name in left.Select(part => part.Key).Union(right.Select(part => part.Key)).Where(name => !Files.Contains(name)).ToList())
            {
                Compare(place.Below(name), left[name], right[name]);
            }
        }
        else if (PlainText(before) != PlainText(after))
        {
            var (old, current) = (TextOf(place, before), TextOf(place, after));
            _found.Add(place.Change(old is null ? ChangeKind.Added : current is null ? ChangeKind.Removed : ChangeKind.Changed, old, current));
        }
    }

    private void CompareRows(Place place, JsonArray before, JsonArray after)
    {
        var (left, right) = (ByName(before), ByName(after));
        foreach (var (name, row) in left.Where(entry => !right.ContainsKey(entry.Key)))
        {
            _found.Add(place.Row(TitleOf(row)).Change(ChangeKind.Removed, TitleOf(row), null));
        }

        foreach (var (name, row) in right)
        {
            if (left.TryGetValue(name, out var old))
            {
                Compare(place.Row(TitleOf(row)), old, row);
            }
            else
            {
                _found.Add(place.Row(TitleOf(row)).Change(ChangeKind.Added, null, TitleOf(row)));
            }
        }
    }

    private static Dictionary<string, JsonObject> ByName(JsonArray rows)
    {
        var named = new Dictionary<string, JsonObject>();
        foreach (var row in rows.OfType<JsonObject>())
        {
            var (first, second) = Names.FirstOrDefault(name => PlainText(row[name.First]) is { Length: > 0 });
            var name = first is null ? string.Empty : $"{PlainText(row[first])} {(second is null ? null : PlainText(row[second]))}";
            var unique = name;
            for (var again = 2; !named.TryAdd(unique, row); again++)
            {
                unique = $"{name} {again}";
            }
        }

        return named;
    }

    /// <summary>What a reader knows a row by; never an identity number.</summary>
    private static string TitleOf(JsonObject row) => string.Join(
        ' ', Titles.Select(name => PlainText(row[name])).Where(text => !string.IsNullOrEmpty(text)));

    private static bool IsRows(JsonNode? node) => node is JsonArray { Count: > 0 } list && list[0] is JsonObject;

    private static string? TextOf(Place place, JsonNode? node) => PlainText(node) is not { } text ? null : place.Field switch
    {
        "idNumber" => ApplicationMasking.MaskId(text),
        "mobile" => ApplicationMasking.MaskMobile(text),
        _ => text,
    };

    private static string? PlainText(JsonNode? node) => node switch
    {
        null => null,
        JsonArray { Count: 0 } => null,
        JsonArray list => string.Join("、", list.Select(PlainText)),
        _ => node.ToString() is { Length: > 0 } text ? text : null,
    };

    private sealed record Place(string Section, string? Title, IReadOnlyList<string> Path)
    {
        public string? Field => Path.Count == 0 ? null : Path[^1];

        public Place Below(string name) => this with { Path = [.. Path, name] };

        public Place Row(string title) => this with { Title = title };

        public FieldChange Change(ChangeKind kind, string? before, string? after) => new(
            SectionRules.RuleOf(Section, Path.Count == 0 ? null : Path[0]).Rule, kind, Section, Title, Path.Count == 0 ? null : string.Join('.', Path), before, after);
    }
}

/// <summary>Which requirement a part of the form belongs to.</summary>
internal static class SectionRules
{
    public static Article RuleOf(string section, string? part) => (section, part) switch
    {
        ("unit", "uscc" or "kind" or "kindName") => Article.A02_1,
        ("trainingDepartment", _) => Article.A05_2,
        ("premises", "areaSquareMetres") => Article.A06_2,
        ("premises", "seats") => Article.A06_3,
        ("premises", "practiceRooms") => Article.A06_4,
        ("premises", _) => Article.A06_1,
        ("equipment", "lease" or "ownership") => Article.A06_5,
        ("equipment", _) => Article.A05_1,
        ("teachers", _) => Article.A05_4,
        ("assessors", _) => Article.A05_5,
        ("managementRules", _) => Article.A05_6,
        ("trainingWorkPlan", _) => Article.A05_3,
        _ => Article.A07_1,
    };
}
