using System.Reflection;
using System.Text.Json;
using CmtsEval.Application.Common;
using CmtsEval.TestSupport;

namespace CmtsEval.Architecture.Tests;

/// <summary>Whoever changes a record says which version of it they saw, so that nobody overwrites what they have not read.</summary>
public class VersionTests
{
    private const string Version = "Version";

    [Test]
    public void Every_command_that_names_a_record_carries_its_version_or_says_why_not()
    {
        var silent = Code.Commands
            .Where(command => NamesARecord(command) && !CarriesVersion(command) && !command.IsDefined(typeof(NeedsNoVersionAttribute)))
            .Select(command => command.Name);

        silent.ShouldBeEmpty();
    }

    [Test]
    public void No_command_carries_a_version_and_a_reason_for_none() =>
        Code.Commands.Where(command => CarriesVersion(command) && command.IsDefined(typeof(NeedsNoVersionAttribute))).ShouldBeEmpty();

    [Test]
    public void Every_version_is_compared_by_the_handler()
    {
        Versioned.ShouldNotBeEmpty();
        var sources = Code.Sources("src/Application", "*.cs").ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal);

        Versioned.Where(command => !sources[command.Name].Text.Contains(", command.Version)", StringComparison.Ordinal))
            .Select(command => command.Name)
            .ShouldBeEmpty();
    }

    [Test]
    public void The_contract_asks_for_every_version()
    {
        using var contract = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "client/src/api/openapi.json")));
        var asking = contract.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => AsksForVersion(operation.Value, contract.RootElement))
            .Select(operation => operation.Value.GetProperty("operationId").GetString())
            .ToHashSet();

        Versioned.Where(command => !asking.Contains(command.Name)).Select(command => command.Name).ShouldBeEmpty();
    }

    private static IReadOnlyList<Type> Versioned => [.. Code.Commands.Where(CarriesVersion)];

    private static bool CarriesVersion(Type command) => command.GetProperty(Version)?.PropertyType == typeof(uint?);

    private static bool NamesARecord(Type command) => command.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => property.PropertyType)
        .Any(type => type == typeof(Guid) || type == typeof(Guid?) || type.IsAssignableTo(typeof(IEnumerable<Guid>)));

    private static bool AsksForVersion(JsonElement operation, JsonElement contract)
    {
        if (!operation.TryGetProperty("requestBody", out var body) || !body.TryGetProperty("required", out var needed) || !needed.GetBoolean()
            || !body.GetProperty("content").TryGetProperty("application/json", out var json))
        {
            return false;
        }

        var name = Reference(json.GetProperty("schema")).Split('/')[^1];
        return contract.GetProperty("components").GetProperty("schemas").GetProperty(name).TryGetProperty("required", out var required)
            && required.EnumerateArray().Any(property => property.GetString() == "version");
    }

    private static string Reference(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? reference.GetString()! : Reference(schema.GetProperty("allOf")[0]);
}
