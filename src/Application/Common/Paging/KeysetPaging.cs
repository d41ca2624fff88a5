using System.Linq.Expressions;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Common.Paging;

public static class KeysetPaging
{
    /// <summary>The page after the cursor, ordered by id from newest to oldest (UUID version 7 is ordered by time).</summary>
    public static async Task<Page<TRow>> ToPageAsync<T, TId, TRow>(
        this IQueryable<T> source,
        Expression<Func<T, TId>> id,
        Expression<Func<T, TRow>> project,
        Func<TRow, Guid> rowId,
        PageRequest page,
        CancellationToken cancellationToken)
        where TId : struct, IEntityId<TId>
    {
        var rows = await source.After(id, page.After).OrderByDescending(id).Take(page.Take + 1).Select(project).ToListAsync(cancellationToken);
        return rows.Count <= page.Take
            ? new Page<TRow>(rows, null)
            : new Page<TRow>(rows[..page.Take], rowId(rows[page.Take - 1]).ToString());
    }

    private static IQueryable<T> After<T, TId>(this IQueryable<T> source, Expression<Func<T, TId>> id, Guid? cursor)
        where TId : struct, IEntityId<TId>
    {
        if (cursor is null)
        {
            return source;
        }

        var last = TId.From(cursor.Value);
        Expression<Func<TId>> lastValue = () => last;
        var compare = Expression.Call(id.Body, typeof(TId).GetMethod("CompareTo", [typeof(TId)])!, lastValue.Body);
        return source.Where(Expression.Lambda<Func<T, bool>>(Expression.LessThan(compare, Expression.Constant(0)), id.Parameters));
    }
}
