using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public readonly record struct BranchCentreId(Guid Value) : IEntityId<BranchCentreId>
{
    public static BranchCentreId New() => new(OrderedGuid.Next());

    public static BranchCentreId From(Guid value) => new(value);

    public int CompareTo(BranchCentreId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
