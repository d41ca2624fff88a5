using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

public readonly record struct ExaminationId(Guid Value) : IEntityId<ExaminationId>
{
    public static ExaminationId New() => new(OrderedGuid.Next());

    public static ExaminationId From(Guid value) => new(value);

    public int CompareTo(ExaminationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
