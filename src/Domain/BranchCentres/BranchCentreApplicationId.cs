using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public readonly record struct BranchCentreApplicationId(Guid Value) : IEntityId<BranchCentreApplicationId>
{
    public static BranchCentreApplicationId New() => new(OrderedGuid.Next());

    public static BranchCentreApplicationId From(Guid value) => new(value);

    public int CompareTo(BranchCentreApplicationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
