using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CmtsEval.Infrastructure.Persistence.Conventions;

/// <summary>Typed ids are stored as uuid, enumerations by name, instants as timestamptz in UTC.</summary>
internal static class TypeConventions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        foreach (var type in typeof(IAggregateRoot).Assembly.GetTypes())
        {
            if (type.IsValueType && type.GetInterfaces().Any(contract =>
                contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityId<>)))
            {
                configuration.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
            else if (type.IsEnum)
            {
                configuration.Properties(type).HaveConversion(typeof(EnumToStringConverter<>).MakeGenericType(type)).HaveMaxLength(60);
            }
        }

        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configuration.Properties<decimal>().HavePrecision(18, 4);
    }

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
        where TId : struct, IEntityId<TId>
    {
        private static TId From(Guid value) => TId.From(value);
    }

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(time => time.ToUniversalTime(), time => time);
}
