using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

public readonly record struct TrainingNoticeId(Guid Value) : IEntityId<TrainingNoticeId>
{
    public static TrainingNoticeId New() => new(OrderedGuid.Next());

    public static TrainingNoticeId From(Guid value) => new(value);

    public int CompareTo(TrainingNoticeId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
