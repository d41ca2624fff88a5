using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Trainees;

public readonly record struct TraineeId(Guid Value) : IEntityId<TraineeId>
{
    public static TraineeId New() => new(OrderedGuid.Next());

    public static TraineeId From(Guid value) => new(value);

    public int CompareTo(TraineeId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
