using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Registrations;

public readonly record struct RegistrationId(Guid Value) : IEntityId<RegistrationId>
{
    public static RegistrationId New() => new(OrderedGuid.Next());

    public static RegistrationId From(Guid value) => new(value);

    public int CompareTo(RegistrationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
