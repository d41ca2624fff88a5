using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Blacklist;

public readonly record struct BlacklistEntryId(Guid Value) : IEntityId<BlacklistEntryId>
{
    public static BlacklistEntryId New() => new(OrderedGuid.Next());

    public static BlacklistEntryId From(Guid value) => new(value);

    public int CompareTo(BlacklistEntryId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
