namespace CmtsEval.Domain.Common;

/// <summary>A typed identifier around a UUID version 7; the edge of the system speaks <see cref="Guid"/>.</summary>
public interface IEntityId<TSelf> : IComparable<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    static abstract TSelf New();
}
