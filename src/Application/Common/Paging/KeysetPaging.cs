using System.Linq.Expressions;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Common.Paging;

public static class KeysetPaging
{
    /// <summary>The page after the cursor, ordered by id from newest to oldest (<see cref="OrderedGuid"/>).</summary>
    public static async Task<Page<TRow>> ToPageAsync<T, TId, TRow>(
        this IQueryable<T> source,
        Expression<Func<T, TId>> id,
        Expression<Func<T, TRow>> project,
        Func<TRow, Guid> rowId,
        PageRequest page,
        CancellationToken cancellationToken)
        where TId : struct, IEntityId<TId> =>
        await source.Newest(id, page).Select(project).ReadAsync(rowId, page, cancellationToken);

    /// <summary>As above, each row projected by its mapping.</summary>
    public static async Task<Page<TRow>> ToPageAsync<T, TId, TRow>(
        this IQueryable<T> source,
        Expression<Func<T, TId>> id,
        IConfigurationProvider mappings,
        Func<TRow, Guid> rowId,
        PageRequest page,
        CancellationToken cancellationToken)
        where TId : struct, IEntityId<TId> =>
        await source.Newest(id, page).ProjectTo<TRow>(mappings).ReadAsync(rowId, page, cancellationToken);

    private static IQueryable<T> Newest<T, TId>(this IQueryable<T> source, Expression<Func<T, TId>> id, PageRequest page)
        where TId : struct, IEntityId<TId> =>
        source.After(id, page.After).OrderByDescending(id).Take(page.Take + 1);

    private static async Task<Page<TRow>> ReadAsync<TRow>(
        this IQueryable<TRow> source, Func<TRow, Guid> rowId, PageRequest page, CancellationToken cancellationToken)
    {
        var rows = await source.ToListAsync(cancellationToken);
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
