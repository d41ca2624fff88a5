using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

public readonly record struct AdvertisingWordsId(Guid Value) : IEntityId<AdvertisingWordsId>
{
    public static readonly AdvertisingWordsId Only = new(new Guid("0197a3c0-0000-7000-8000-000000000010"));

    public static AdvertisingWordsId New() => Only;

    public static AdvertisingWordsId From(Guid value) => new(value);

    public int CompareTo(AdvertisingWordsId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
