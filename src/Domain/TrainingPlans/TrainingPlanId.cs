using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingPlans;

public readonly record struct TrainingPlanId(Guid Value) : IEntityId<TrainingPlanId>
{
    public static TrainingPlanId New() => new(OrderedGuid.Next());

    public static TrainingPlanId From(Guid value) => new(value);

    public int CompareTo(TrainingPlanId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
