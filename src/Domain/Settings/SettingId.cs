using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Settings;

public readonly record struct SettingId(Guid Value) : IEntityId<SettingId>
{
    public static SettingId New() => new(OrderedGuid.Next());

    public static SettingId From(Guid value) => new(value);

    public int CompareTo(SettingId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
