using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Tests;

/// <summary>The sample applications, with their file names replaced by ids of stored files.</summary>
internal static class ApplicationSample
{
    /// <summary>The day that the samples are meant on.</summary>
    public static readonly DateOnly Day = new(2026, 12, 1);

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly string[] FileFields = ["ownershipProofFile", "contractFile", "proofFile", "file"];

    public static string Folder { get; } = Path.Combine(Root(), "tests", "Samples");

    public static JsonObject Good(Func<string, Guid>? fileId = null) => Mapped(Read("application/application.json"), fileId ?? NamedId);

    /// <summary>One of the twelve applications that break exactly one rule.</summary>
    public static BadApplication Bad(string name, Func<string, Guid>? fileId = null)
    {
        var sample = Read($"application-bad/{name}");
        return new BadApplication(
            sample["expectedRule"]!.GetValue<string>(),
            sample["path"]!.GetValue<string>(),
            Mapped((JsonObject)sample["application"]!.DeepClone(), fileId ?? NamedId));
    }

    public static IEnumerable<string> BadNames() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "application-bad"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static ApplicationDocument ToDocument(JsonObject application) => application.Deserialize<ApplicationDocument>(Json)!;

    /// <summary>An id made of the name, for tests that store no files.</summary>
    public static Guid NamedId(string fileName) => new(SHA256.HashData(Encoding.UTF8.GetBytes(fileName)).AsSpan(0, 16));

    private static JsonObject Read(string path) => (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, path)))!;

    private static JsonObject Mapped(JsonObject node, Func<string, Guid> fileId)
    {
        foreach (var (name, value) in node.ToList())
        {
            if (value is JsonValue text && FileFields.Contains(name))
            {
                node[name] = fileId(text.GetValue<string>());
            }
            else if (value is JsonObject inner)
            {
                Mapped(inner, fileId);
            }
            else if (value is JsonArray list)
            {
                foreach (var item in list.OfType<JsonObject>())
                {
                    Mapped(item, fileId);
                }
            }
        }

        return node;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the working copy.");
        }

        return folder.FullName;
    }
}

internal sealed record BadApplication(string ExpectedRule, string Path, JsonObject Application);
