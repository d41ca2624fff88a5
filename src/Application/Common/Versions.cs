using System.Linq.Expressions;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Common;

/// <summary>Reads a record together with its version, which goes back to the server with a change.</summary>
internal static class Versions
{
    /// <exception cref="DomainException">The caller has no such record.</exception>
    public static async Task<(T Record, uint Version)> WithVersionAsync<T>(
        this IQueryable<T> records, Expression<Func<T, bool>> which, CancellationToken cancellationToken)
        where T : class, IAggregateRoot
    {
        var found = await records.Where(which)
            .Select(record => new { Record = record, Version = EF.Property<uint>(record, "Version") })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
        return (found.Record, found.Version);
    }
}
