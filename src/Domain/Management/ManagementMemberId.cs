using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Management;

public readonly record struct ManagementMemberId(Guid Value) : IEntityId<ManagementMemberId>
{
    public static ManagementMemberId New() => new(OrderedGuid.Next());

    public static ManagementMemberId From(Guid value) => new(value);

    public int CompareTo(ManagementMemberId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
