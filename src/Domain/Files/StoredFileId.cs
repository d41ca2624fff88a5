using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Files;

public readonly record struct StoredFileId(Guid Value) : IEntityId<StoredFileId>
{
    public static StoredFileId New() => new(OrderedGuid.Next());

    public static StoredFileId From(Guid value) => new(value);

    public int CompareTo(StoredFileId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
