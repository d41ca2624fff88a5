using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Supervision;

public readonly record struct ComplaintId(Guid Value) : IEntityId<ComplaintId>
{
    public static ComplaintId New() => new(OrderedGuid.Next());

    public static ComplaintId From(Guid value) => new(value);

    public int CompareTo(ComplaintId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
