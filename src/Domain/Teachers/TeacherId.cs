using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Teachers;

public readonly record struct TeacherId(Guid Value) : IEntityId<TeacherId>
{
    public static TeacherId New() => new(OrderedGuid.Next());

    public static TeacherId From(Guid value) => new(value);

    public int CompareTo(TeacherId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
