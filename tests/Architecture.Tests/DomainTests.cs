using System.Reflection;
using System.Runtime.CompilerServices;

namespace CmtsEval.Architecture.Tests;

public class DomainTests
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Test]
    public void State_changes_through_methods_only()
    {
        var open = Code.Domain.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        open.ShouldBeEmpty();
    }

    [Test]
    public void Nothing_keeps_its_state_in_a_public_field()
    {
        var open = Code.Domain.GetTypes().Where(type => !type.IsEnum && !IsGenerated(type))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        open.ShouldBeEmpty();
    }

    [Test]
    public void No_aggregate_holds_another_root_but_only_its_id()
    {
        Code.AggregateRoots.ShouldNotBeEmpty();

        var navigations =
            from root in Code.AggregateRoots
            from part in PartsOf(root)
            from field in part.GetFields(Everything)
            where Mentioned(field.FieldType).Any(type => Code.AggregateRoots.Contains(type))
            select $"{root.Name}: {part.Name}.{field.Name}";

        navigations.ShouldBeEmpty();
    }

    [Test]
    public void Aggregates_are_sealed_and_made_by_their_own_methods()
    {
        var loose = Code.AggregateRoots.Where(type => !type.IsSealed || type.GetConstructors().Length > 0).Select(type => type.Name);

        loose.ShouldBeEmpty();
    }

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>The root and every class of the domain that its fields reach: what is loaded and saved with it.</summary>
    private static HashSet<Type> PartsOf(Type root)
    {
        var parts = new HashSet<Type> { root };
        var left = new Queue<Type>([root]);
        while (left.TryDequeue(out var part))
        {
            var reached = part.GetFields(Everything).SelectMany(field => Mentioned(field.FieldType))
                .Where(type => type.Assembly == Code.Domain && type.IsClass && !IsGenerated(type) && !Code.AggregateRoots.Contains(type));
            foreach (var type in reached.Where(parts.Add))
                left.Enqueue(type);
        }

        return parts;
    }

    private static IEnumerable<Type> Mentioned(Type type) =>
        type.HasElementType ? Mentioned(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Mentioned)];
}
