using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Isolation;

/// <summary>Who sees a row, said twice: as a query filter and as the SQL of a row-level security policy.</summary>
/// <param name="Filter">A lambda of the entity and the context; its scope properties stand for the caller.</param>
/// <param name="Sql">
/// The same over the table's columns, with <c>app_centre()</c>, <c>app_trainee()</c>, <c>app_user()</c>; society users and cross-centre
/// use cases pass without it.
/// </param>
internal sealed record IsolationRule(LambdaExpression Filter, string Sql);

/// <summary>The rules that configurations state beyond the convention for centre- and trainee-owned entities.</summary>
internal static class IsolationRules
{
    private static readonly ConcurrentDictionary<Type, IsolationRule> Stated = new();

    public static IsolationRule? Find(Type entity) => Stated.GetValueOrDefault(entity);

    /// <summary>Isolates an entity that is not simply centre- or trainee-owned.</summary>
    public static EntityTypeBuilder<T> IsolatedBy<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, CmtsEvalDbContext, bool>> filter, string sql)
        where T : class
    {
        Stated[typeof(T)] = new IsolationRule(filter, sql);
        return builder;
    }
}
