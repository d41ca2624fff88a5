using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>How the tables of an aggregate hang together.</summary>
internal static class Aggregates
{
    /// <summary>The key by which a part belongs to its aggregate; null for roots and for tables of no aggregate.</summary>
    public static IForeignKey? WholeOf(IEntityType part) =>
        part.FindOwnership() ?? (typeof(IAggregateRoot).IsAssignableFrom(part.ClrType)
            ? null
            : part.GetForeignKeys().FirstOrDefault(key => key.IsRequired && typeof(IAggregateRoot).IsAssignableFrom(key.PrincipalEntityType.ClrType)));
}
