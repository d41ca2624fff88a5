using System.Globalization;
using System.Text.RegularExpressions;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Certificates;

/// <summary>
/// <c>CSM</c>, year 4, centre 4, occupation 3, level 1, serial 6 digits and the ISO 7064 MOD 11-2 check over those 18 digits:
/// <c>CSM2027000100140000018</c>.
/// </summary>
public sealed partial record CertificateNumber
{
    public const int Length = 22;
    public const int LargestSerial = 999_999;

    private CertificateNumber(string value) => Value = value;

    public string Value { get; }

    public int Year => int.Parse(Value.AsSpan(3, 4), CultureInfo.InvariantCulture);

    public string CentreCode => Value[7..11];

    public int Serial => int.Parse(Value.AsSpan(15, 6), CultureInfo.InvariantCulture);

    /// <param name="centreCode">Four digits.</param>
    /// <param name="occupation">The occupation's register number, 1 to 999.</param>
    /// <param name="serial">1 to 999,999.</param>
    /// <exception cref="DomainException">A part does not fit its places.</exception>
    public static CertificateNumber Of(int year, string centreCode, int occupation, SkillLevel level, int serial)
    {
        if (year is < 2000 or > 9999 || occupation is < 1 or > 999 || serial is < 1 or > LargestSerial || !CentreForm().IsMatch(centreCode))
        {
            throw new DomainException(CertificateErrors.NumberPartOutOfRange);
        }

        var digits = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{centreCode}{occupation:000}{(int)level}{serial:000000}");
        return new CertificateNumber($"CSM{digits}{Mod11Dash2.CheckOf(digits)}");
    }

    /// <summary>The number in this text; outer spaces and letter case do not matter, the check character does. Null when it is none.</summary>
    public static CertificateNumber? TryParse(string? text)
    {
        var value = text?.Trim().ToUpperInvariant() ?? string.Empty;
        return Form().IsMatch(value) && Mod11Dash2.CheckOf(value.AsSpan(3, 18)) == value[^1] ? new CertificateNumber(value) : null;
    }

    /// <exception cref="DomainException"><c>certificate.number-invalid</c></exception>
    public static CertificateNumber Parse(string? text) => TryParse(text) ?? throw new DomainException(CertificateErrors.NumberInvalid);

    public override string ToString() => Value;

    [GeneratedRegex(@"\ACSM[0-9]{18}[0-9X]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CentreForm();
}
