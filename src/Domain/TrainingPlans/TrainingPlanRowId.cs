using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingPlans;

public readonly record struct TrainingPlanRowId(Guid Value) : IEntityId<TrainingPlanRowId>
{
    public static TrainingPlanRowId New() => new(OrderedGuid.Next());

    public static TrainingPlanRowId From(Guid value) => new(value);

    public int CompareTo(TrainingPlanRowId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
