using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Conventions;

/// <summary>What a configuration says beyond EF Core: personal data, append-only tables, an index whose violation has a name.</summary>
internal static class PropertyExtensions
{
    internal const string Encrypted = "CmtsEval:Encrypted";
    internal const string LookupOf = "CmtsEval:LookupOf";
    internal const string RefusedWith = "CmtsEval:RefusedWith";
    internal const string AppendOnly = "CmtsEval:AppendOnly";

    /// <summary>Rows of the table are added and read, never changed or deleted, whoever asks the database.</summary>
    public static EntityTypeBuilder<T> IsAppendOnly<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.Metadata.SetAnnotation(AppendOnly, true);
        return builder;
    }

    /// <summary>Stores the value encrypted; the property is a string or has a conversion to string.</summary>
    public static PropertyBuilder<T> IsEncrypted<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(Encrypted, true);
        return property;
    }

    /// <summary>Adds the shadow column <c>{Name}Lookup</c> with the keyed hash of the value, for search and unique indexes.</summary>
    public static PropertyBuilder<T> HasLookup<T>(this PropertyBuilder<T> property)
    {
        var lookup = ((IMutableEntityType)property.Metadata.DeclaringType).AddProperty(LookupName(property.Metadata.Name), typeof(byte[]));
        lookup.IsNullable = true;
        lookup.SetAnnotation(LookupOf, property.Metadata.Name);
        return property;
    }

    public static string LookupName(string property) => property + "Lookup";

    /// <summary>A violation of this unique index is refused with <paramref name="error"/>.</summary>
    public static IndexBuilder RefusedAs(this IndexBuilder index, DomainError error)
    {
        index.Metadata.SetAnnotation(RefusedWith, error.Code);
        return index;
    }

    public static IndexBuilder<T> RefusedAs<T>(this IndexBuilder<T> index, DomainError error)
    {
        index.Metadata.SetAnnotation(RefusedWith, error.Code);
        return index;
    }
}
