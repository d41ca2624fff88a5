using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CmtsEval.Infrastructure.Persistence.Conventions;

/// <summary>What holds for every table: xmin guards aggregates, ids come from the domain, marked columns are encrypted.</summary>
internal static class ModelConventions
{
    internal const string Version = "Version";

    public static void Apply(ModelBuilder builder, PersonalDataCipher cipher)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(IAggregateRoot).IsAssignableFrom(entity.ClrType) && !entity.IsOwned())
            {
                builder.Entity(entity.ClrType).Property<uint>(Version).IsRowVersion();
                builder.Entity(entity.ClrType).Ignore(nameof(IAggregateRoot.Events));
            }

            foreach (var property in entity.GetProperties().ToList())
            {
                if (property.IsPrimaryKey() && property.ClrType.IsAssignableTo(typeof(ValueType)) && IsTypedId(property.ClrType))
                {
                    property.ValueGenerated = ValueGenerated.Never;
                }

                if (property.FindAnnotation(PropertyExtensions.Encrypted) is not null)
                {
                    Encrypt(property, cipher);
                }
            }
        }
    }

    private static bool IsTypedId(Type type) => type.GetInterfaces().Any(contract =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityId<>));

    private static void Encrypt(IMutableProperty property, PersonalDataCipher cipher)
    {
        var toBytes = new ValueConverter<string, byte[]>(text => cipher.Encrypt(text), stored => cipher.DecryptText(stored));
        property.SetValueConverter(property.GetValueConverter()?.ComposeWith(toBytes) ?? toBytes);
        property.SetColumnType("bytea");
        property.SetMaxLength(null);
    }
}
