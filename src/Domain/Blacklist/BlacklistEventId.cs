using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Blacklist;

public readonly record struct BlacklistEventId(Guid Value) : IEntityId<BlacklistEventId>
{
    public static BlacklistEventId New() => new(OrderedGuid.Next());

    public static BlacklistEventId From(Guid value) => new(value);

    public int CompareTo(BlacklistEventId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
