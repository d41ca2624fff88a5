using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>Loads and adds whole aggregates; what the caller may not see does not exist.</summary>
internal abstract class Repository<T, TId>(CmtsEvalDbContext context)
    where T : AggregateRoot<TId>
    where TId : struct, IEntityId<TId>
{
    protected CmtsEvalDbContext Context { get; } = context;

    /// <summary>The aggregate with its parts.</summary>
    protected virtual IQueryable<T> Whole => Context.Set<T>();

    /// <exception cref="DomainException">There is no such aggregate for this caller.</exception>
    public virtual async Task<T> GetAsync(TId id, CancellationToken cancellationToken) =>
        await Whole.AsSplitQuery().FirstOrDefaultAsync(aggregate => aggregate.Id.Equals(id), cancellationToken)
        ?? throw new DomainException(SharedErrors.NotFound);

    public void Add(T aggregate) => Context.Add(aggregate);

    /// <summary>Row locks are held until the unit of work ends the transaction that this begins, unless one has begun.</summary>
    protected async Task BeginTransactionAsync(CancellationToken cancellationToken)
    {
        if (Context.Database.CurrentTransaction is null)
        {
            await Context.Database.BeginTransactionAsync(cancellationToken);
        }
    }
}
