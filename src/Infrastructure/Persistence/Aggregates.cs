using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>How the tables of an aggregate hang together.</summary>
internal static class Aggregates
{
    /// <summary>The key by which a part belongs to its aggregate; null for roots and for tables of no aggregate.</summary>
    public static IForeignKey? WholeOf(IEntityType part) => PartOf(part, key => key.IsRequired);

    /// <summary>
    /// As <see cref="WholeOf"/>, for parts whose change counts as a change of the whole. Records that only accumulate beside their
    /// aggregate restrict its deletion instead, so that many people can add theirs at the same moment.
    /// </summary>
    public static IForeignKey? GuardedWholeOf(IEntityType part) =>
        PartOf(part, key => key is { IsRequired: true, DeleteBehavior: DeleteBehavior.Cascade });

    private static IForeignKey? PartOf(IEntityType part, Func<IForeignKey, bool> belongs) =>
        part.FindOwnership() ?? (IsRoot(part) ? null : part.GetForeignKeys().FirstOrDefault(key => IsRoot(key.PrincipalEntityType) && belongs(key)));

    private static bool IsRoot(IEntityType type) => typeof(IAggregateRoot).IsAssignableFrom(type.ClrType);
}
