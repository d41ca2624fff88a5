using System.Text.RegularExpressions;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.People;

/// <summary>The documents that prove who somebody is.</summary>
public enum IdentityDocumentKind
{
    /// <summary>居民身份证</summary>
    ResidentId,

    /// <summary>港澳居民居住证: 18 characters as a resident ID, region 81 or 82.</summary>
    HongKongMacaoResidencePermit,

    /// <summary>台湾居民居住证: 18 characters as a resident ID, region 83.</summary>
    TaiwanResidencePermit,

    /// <summary>外国人永久居留身份证: 18 digits from 2023 on, 3 letters and 12 digits before.</summary>
    ForeignPermanentResidentId,

    /// <summary>护照</summary>
    Passport,

    /// <summary>军官证</summary>
    MilitaryOfficerId,
}

/// <summary>Kind and number of the document by which a person is known; the number is upper case and without outer spaces.</summary>
public sealed partial record IdentityDocument
{
    private IdentityDocument(IdentityDocumentKind kind, string number)
    {
        Kind = kind;
        Number = number;
    }

    public IdentityDocumentKind Kind { get; }

    public string Number { get; }

    /// <summary>The birth date that the number carries; null when this kind carries none.</summary>
    public DateOnly? BirthDate => Inside?.BirthDate;

    /// <summary>The sex that the number carries; null when this kind carries none.</summary>
    public Sex? Sex => Inside?.Sex;

    private ResidentIdNumber? Inside => HasResidentForm(Kind) ? ResidentIdNumber.Of(Number) : null;

    /// <exception cref="DomainException">The number is empty or does not fit the kind.</exception>
    public static IdentityDocument Of(IdentityDocumentKind kind, string? number)
    {
        var value = number?.Trim().ToUpperInvariant() ?? string.Empty;
        if (value.Length == 0)
        {
            throw new DomainException(PeopleErrors.DocumentNumberMissing);
        }

        if (HasResidentForm(kind))
        {
            var inside = ResidentIdNumber.Of(value);
            return RegionFits(kind, inside.Province)
                ? new IdentityDocument(kind, inside.Value)
                : throw new DomainException(PeopleErrors.ResidentIdProvince);
        }

        return FormOf(kind).IsMatch(value)
            ? new IdentityDocument(kind, value)
            : throw new DomainException(PeopleErrors.DocumentNumberFormat);
    }

    /// <exception cref="DomainException">Not a resident ID number.</exception>
    public static IdentityDocument OfResident(string? number) => Of(IdentityDocumentKind.ResidentId, number);

    /// <summary>Hides the middle: <c>110105********002X</c>; shorter numbers keep two characters at each end.</summary>
    public static string Mask(string number) => number.Length switch
    {
        >= 15 => $"{number[..6]}{new string('*', number.Length - 10)}{number[^4..]}",
        > 4 => $"{number[..2]}{new string('*', number.Length - 4)}{number[^2..]}",
        _ => new string('*', number.Length),
    };

    public string Masked() => Mask(Number);

    public override string ToString() => $"{Kind} {Masked()}";

    private static bool HasResidentForm(IdentityDocumentKind kind) => kind
        is IdentityDocumentKind.ResidentId
        or IdentityDocumentKind.HongKongMacaoResidencePermit
        or IdentityDocumentKind.TaiwanResidencePermit;

    private static bool RegionFits(IdentityDocumentKind kind, int region) => kind switch
    {
        IdentityDocumentKind.HongKongMacaoResidencePermit => region is 81 or 82,
        IdentityDocumentKind.TaiwanResidencePermit => region is 83,
        _ => region is not (81 or 82 or 83),
    };

    private static Regex FormOf(IdentityDocumentKind kind) => kind switch
    {
        IdentityDocumentKind.ForeignPermanentResidentId => ForeignPermanentResidentForm(),
        IdentityDocumentKind.Passport => PassportForm(),
        _ => MilitaryForm(),
    };

    [GeneratedRegex(@"\A(?:9[0-9]{17}|[A-Z]{3}[0-9]{12})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignPermanentResidentForm();

    [GeneratedRegex(@"\A[A-Z0-9]{5,17}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PassportForm();

    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}A-Z0-9]{5,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex MilitaryForm();
}
