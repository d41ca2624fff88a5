using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CmtsEval.Web.AcceptanceTests.Isolation;

/// <summary>A request body of plausible values for any contract type, so that a walk over all routes gets past the shape checks.</summary>
internal static class SampleBody
{
    private static readonly DateTimeOffset Instant = new(2026, 12, 10, 1, 0, 0, TimeSpan.Zero);

    public static JsonNode? Of(Type type, string name = "", int depth = 0)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (depth > 6)
        {
            return null;
        }

        return (JsonNode?)Simple(type, name) ?? (ItemOf(type) is { } item
            ? new JsonArray(Of(item, name, depth + 1))
            : ObjectOf(type, depth));
    }

    private static JsonValue? Simple(Type type, string name)
    {
        if (type == typeof(string))
        {
            return JsonValue.Create(Text(name));
        }

        if (type.IsEnum)
        {
            return JsonValue.Create(Enum.GetNames(type)[0]);
        }

        return type switch
        {
            _ when type == typeof(Guid) => JsonValue.Create(Guid.CreateVersion7()),
            _ when type == typeof(bool) => JsonValue.Create(true),
            _ when type == typeof(DateOnly) => JsonValue.Create("2026-12-10"),
            _ when type == typeof(TimeOnly) => JsonValue.Create("09:00:00"),
            _ when type == typeof(DateTimeOffset) => JsonValue.Create(Instant),
            _ when type == typeof(int) || type == typeof(uint) || type == typeof(long) || type == typeof(decimal) || type == typeof(double)
                => JsonValue.Create(name is "FromRow" ? 2 : 1),
            _ => null,
        };
    }

    private static string Text(string name) => name.ToUpperInvariant() switch
    {
        var key when key.Contains("HASH", StringComparison.Ordinal) || key.Contains("SHA256", StringComparison.Ordinal) => new string('a', 64),
        var key when key.Contains("RULE", StringComparison.Ordinal) => "A06.2",
        var key when key.Contains("OCCUPATIONCODE", StringComparison.Ordinal) => "4-08-05-06",
        var key when key.Contains("SPECIALTY", StringComparison.Ordinal) => "长度计量员",
        var key when key.Contains("PHONE", StringComparison.Ordinal) || key.Contains("MOBILE", StringComparison.Ordinal) => "19900000001",
        var key when key.Contains("MAIL", StringComparison.Ordinal) => "somebody@example.com",
        var key when key.Contains("PASSWORD", StringComparison.Ordinal) => "Metrology-2026",
        "VERIFICATIONCODE" => "A1B2C3D4E5",
        _ => "说明",
    };

    private static Type? ItemOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.GetInterfaces().Append(type)
            .FirstOrDefault(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    private static JsonObject ObjectOf(Type type, int depth)
    {
        var body = new JsonObject();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.CanWrite && property.Name != "Version")
            {
                body[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Of(property.PropertyType, property.Name, depth + 1);
            }
        }

        return body;
    }
}
