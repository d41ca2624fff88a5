using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Experts;

public readonly record struct ExpertId(Guid Value) : IEntityId<ExpertId>
{
    public static ExpertId New() => new(OrderedGuid.Next());

    public static ExpertId From(Guid value) => new(value);

    public int CompareTo(ExpertId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
