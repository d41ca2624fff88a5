using System.Reflection;

namespace CmtsEval.Architecture.Tests;

/// <summary>Every error that domain and application define as a static field.</summary>
internal static class Errors
{
    internal static IReadOnlyList<DomainError> All { get; } =
    [
        .. from assembly in new[] { Code.Domain, Code.Application, Code.Infrastructure, typeof(Program).Assembly }
           from type in assembly.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(DomainError)
           select (DomainError)field.GetValue(null)!,
    ];
}
