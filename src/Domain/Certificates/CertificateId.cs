using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Certificates;

public readonly record struct CertificateId(Guid Value) : IEntityId<CertificateId>
{
    public static CertificateId New() => new(OrderedGuid.Next());

    public static CertificateId From(Guid value) => new(value);

    public int CompareTo(CertificateId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
