using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

public readonly record struct AssessorCourseId(Guid Value) : IEntityId<AssessorCourseId>
{
    public static AssessorCourseId New() => new(OrderedGuid.Next());

    public static AssessorCourseId From(Guid value) => new(value);

    public int CompareTo(AssessorCourseId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
