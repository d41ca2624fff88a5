using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public readonly record struct CentreChangeRequestId(Guid Value) : IEntityId<CentreChangeRequestId>
{
    public static CentreChangeRequestId New() => new(OrderedGuid.Next());

    public static CentreChangeRequestId From(Guid value) => new(value);

    public int CompareTo(CentreChangeRequestId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
