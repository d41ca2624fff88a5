using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Accounts;

public readonly record struct UserId(Guid Value) : IEntityId<UserId>
{
    public static UserId New() => new(OrderedGuid.Next());

    public static UserId From(Guid value) => new(value);

    public int CompareTo(UserId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
