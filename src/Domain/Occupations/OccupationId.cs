using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

public readonly record struct OccupationId(Guid Value) : IEntityId<OccupationId>
{
    public static OccupationId New() => new(OrderedGuid.Next());

    public static OccupationId From(Guid value) => new(value);

    public int CompareTo(OccupationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
