using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

public readonly record struct ExamPaperId(Guid Value) : IEntityId<ExamPaperId>
{
    public static ExamPaperId New() => new(OrderedGuid.Next());

    public static ExamPaperId From(Guid value) => new(value);

    public int CompareTo(ExamPaperId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
