using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.ResultSubmissions;

public readonly record struct ResultSubmissionId(Guid Value) : IEntityId<ResultSubmissionId>
{
    public static ResultSubmissionId New() => new(OrderedGuid.Next());

    public static ResultSubmissionId From(Guid value) => new(value);

    public int CompareTo(ResultSubmissionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
