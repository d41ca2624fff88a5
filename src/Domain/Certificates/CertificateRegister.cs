using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Certificates;

public readonly record struct CertificateRegisterId(Guid Value) : IEntityId<CertificateRegisterId>
{
    public static CertificateRegisterId New() => new(OrderedGuid.Next());

    public static CertificateRegisterId From(Guid value) => new(value);

    public int CompareTo(CertificateRegisterId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Gives out the numbers of one centre in one year: 1, 2, 3 … without a gap, none twice.</summary>
public sealed class CertificateRegister : AggregateRoot<CertificateRegisterId>, ICentreOwned
{
    private CertificateRegister()
    {
    }

    public BranchCentreId CentreId { get; private init; }

    public string CentreCode { get; private init; } = null!;

    /// <summary>Calendar year, Asia/Shanghai.</summary>
    public int Year { get; private init; }

    /// <summary>0 before the first.</summary>
    public int LastSerial { get; private set; }

    public static CertificateRegister Open(BranchCentreId centre, string centreCode, int year) =>
        new() { Id = CertificateRegisterId.New(), CentreId = centre, CentreCode = centreCode, Year = year };

    /// <exception cref="DomainException">All 999,999 numbers are given out.</exception>
    internal CertificateNumber Next(int occupation, SkillLevel level)
    {
        Require(LastSerial < CertificateNumber.LargestSerial, CertificateErrors.RegisterFull);
        LastSerial++;
        return CertificateNumber.Of(Year, CentreCode, occupation, level, LastSerial);
    }
}
