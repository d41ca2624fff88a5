using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

public readonly record struct AssessorId(Guid Value) : IEntityId<AssessorId>
{
    public static AssessorId New() => new(OrderedGuid.Next());

    public static AssessorId From(Guid value) => new(value);

    public int CompareTo(AssessorId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
