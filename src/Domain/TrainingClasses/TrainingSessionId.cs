using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

public readonly record struct TrainingSessionId(Guid Value) : IEntityId<TrainingSessionId>
{
    public static TrainingSessionId New() => new(OrderedGuid.Next());

    public static TrainingSessionId From(Guid value) => new(value);

    public int CompareTo(TrainingSessionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
