using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

public readonly record struct TrainingClassId(Guid Value) : IEntityId<TrainingClassId>
{
    public static TrainingClassId New() => new(OrderedGuid.Next());

    public static TrainingClassId From(Guid value) => new(value);

    public int CompareTo(TrainingClassId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
