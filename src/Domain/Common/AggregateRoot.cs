namespace CmtsEval.Domain.Common;

/// <summary>What persistence and the unit of work need to know of any aggregate root.</summary>
public interface IAggregateRoot
{
    IReadOnlyList<IDomainEvent> Events { get; }

    void ClearEvents();
}

/// <summary>The consistency boundary that is loaded, changed and committed as one.</summary>
public abstract class AggregateRoot<TId> : IAggregateRoot
    where TId : struct, IEntityId<TId>
{
    private readonly List<IDomainEvent> _events = [];

    public TId Id { get; protected init; }

    public IReadOnlyList<IDomainEvent> Events => _events;

    public void ClearEvents() => _events.Clear();

    protected void Raise(IDomainEvent happened) => _events.Add(happened);

    /// <exception cref="DomainException">The condition does not hold.</exception>
    protected static void Require(bool condition, DomainError error)
    {
        if (!condition)
        {
            throw new DomainException(error);
        }
    }
}
