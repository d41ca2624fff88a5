using System.Reflection;

namespace CmtsEval.Domain.Common;

/// <summary>Every error that the domain can refuse with, by code; the contract and the clients' texts are checked against it.</summary>
public static class DomainErrors
{
    private static readonly Lazy<IReadOnlyDictionary<string, DomainError>> Known = new(Collect);

    public static IReadOnlyDictionary<string, DomainError> ByCode => Known.Value;

    private static Dictionary<string, DomainError> Collect() => typeof(DomainErrors).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Errors", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(DomainError))
        .Select(field => (DomainError)field.GetValue(null)!)
        .ToDictionary(error => error.Code, StringComparer.Ordinal);
}
